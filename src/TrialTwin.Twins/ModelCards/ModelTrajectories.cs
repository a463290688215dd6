using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.ModelCards;

/// <summary>Simulated courses of every patient.</summary>
/// <param name="Study">What was simulated.</param>
/// <param name="Times">Output times, in the time unit of the card.</param>
/// <param name="Courses">In the order of the patients.</param>
public sealed record ModelTrajectories(ModelStudy Study, IReadOnlyList<double> Times, IReadOnlyList<ModelCourse> Courses)
{
    /// <summary>Quantiles of one observable over the patients who reached the end.</summary>
    public QuantileBand Band(int observable)
    {
        var card = Study.Card;
        var completed = Courses.Where(course => course.Status == CourseStatus.Completed).ToList();
        var collector = new BandCollector([.. Times], completed.Count);
        foreach (var course in completed)
        {
            var curve = collector.NextPatient();
            for (var t = 0; t < curve.Length; t++)
            {
                curve[t] = course.Values[(t * card.Observables.Count) + observable];
            }
        }

        return collector.ToBand(card.TimeUnit, card.Observables[observable].Unit);
    }
}
