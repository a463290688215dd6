namespace TrialTwin.Trials.DoseFinding;

/// <summary>Responses of a parallel-group dose-finding trial.</summary>
public sealed class DoseResponseData
{
    /// <param name="doses">Dose of each patient, at least 0; two doses at least.</param>
    /// <param name="responses">Response of each patient; more patients than doses, not all equal at every dose.</param>
    /// <exception cref="ArgumentException">Too few doses or patients, or no variance within the doses.</exception>
    public DoseResponseData(IReadOnlyList<double> doses, IReadOnlyList<double> responses)
    {
        ArgumentNullException.ThrowIfNull(doses);
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentOutOfRangeException.ThrowIfNotEqual(responses.Count, doses.Count);
        if (doses.Any(dose => !(dose >= 0 && double.IsFinite(dose))) || responses.Any(response => !double.IsFinite(response)))
        {
            throw new ArgumentException("Doses are at least 0, and doses and responses finite.", nameof(doses));
        }

        Doses = doses;
        Responses = responses;
        Groups = [.. doses.Zip(responses).GroupBy(pair => pair.First).OrderBy(group => group.Key)
            .Select(group => new DoseGroup(group.Key, group.Count(), group.Average(pair => pair.Second)))];
        DegreesOfFreedom = doses.Count - Groups.Count;
        var means = Groups.ToDictionary(group => group.Dose, group => group.Mean);
        double squares = doses.Zip(responses).Sum(pair => (pair.Second - means[pair.First]) * (pair.Second - means[pair.First]));
        if (Groups.Count < 2 || DegreesOfFreedom < 1 || !(squares > 0))
        {
            throw new ArgumentException($"{doses.Count} patients at {Groups.Count} doses: two doses and a variance within them are needed.", nameof(doses));
        }

        PooledVariance = squares / DegreesOfFreedom;
    }

    public IReadOnlyList<double> Doses { get; }

    public IReadOnlyList<double> Responses { get; }

    /// <summary>By rising dose.</summary>
    public IReadOnlyList<DoseGroup> Groups { get; }

    /// <summary>Of the variance within the doses.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>Variance within the doses, squared response units.</summary>
    public double PooledVariance { get; }
}
