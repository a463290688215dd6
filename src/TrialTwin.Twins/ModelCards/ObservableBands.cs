using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.ModelCards;

/// <summary>
/// Gathers courses one by one into quantiles of each observable over time: exact ones where the values fit into memory, else
/// within the error of <see cref="QuantileSketch"/>.
/// </summary>
internal sealed class ObservableBands
{
    private static readonly double[] Probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

    private readonly ModelCard card;
    private readonly double[] times;
    private readonly BandCollector[]? exact;
    private readonly QuantileSketch[]? sketches;
    private bool isEmpty = true;

    /// <param name="study">What is simulated.</param>
    /// <param name="mostExactValues">Values that may be kept.</param>
    public ObservableBands(ModelStudy study, long mostExactValues)
    {
        card = study.Card;
        times = [.. study.Request.Times()];
        var observables = card.Observables.Count;
        if ((long)study.Individuals.Count * times.Length * observables <= mostExactValues)
        {
            exact = [.. card.Observables.Select(_ => new BandCollector(times, study.Individuals.Count))];
        }
        else
        {
            sketches = [.. Enumerable.Range(0, times.Length * observables).Select(_ => new QuantileSketch())];
        }
    }

    /// <summary>Largest relative error of the quantiles; null where they are exact.</summary>
    public double? RelativeError => sketches is null ? null : QuantileSketch.RelativeError;

    /// <summary>One more course that reached the end.</summary>
    public void Add(ModelCourse course)
    {
        isEmpty = false;
        for (var place = 0; place < sketches?.Length; place++)
        {
            sketches[place].Add(course.Values[place]);
        }

        for (var observable = 0; observable < exact?.Length; observable++)
        {
            var curve = exact[observable].NextPatient();
            for (var t = 0; t < curve.Length; t++)
            {
                curve[t] = course.Values[(t * exact.Length) + observable];
            }
        }
    }

    /// <summary>Quantiles by observable; none where no course was added.</summary>
    public IReadOnlyList<QuantileBand> ToBands() => isEmpty
        ? []
        : [.. card.Observables.Select((observable, i) => exact is null ? Sketched(observable, i) : exact[i].ToBand(card.TimeUnit, observable.Unit))];

    private QuantileBand Sketched(CardObservable observable, int index)
    {
        var quantiles = times.Select((_, t) => sketches![(t * card.Observables.Count) + index].Quantiles(Probabilities)).ToList();
        double[] At(int q) => [.. quantiles.Select(row => row[q])];
        return new QuantileBand(times, card.TimeUnit, At(0), At(1), At(2), At(3), At(4), observable.Unit);
    }
}
