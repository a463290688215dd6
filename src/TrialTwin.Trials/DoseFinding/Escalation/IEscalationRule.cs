namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>How a trial goes on after a cohort. Doses are counted from 0. Not for two threads at a time.</summary>
internal interface IEscalationRule
{
    /// <summary>Dose of the next cohort; null when even the lowest dose is too toxic.</summary>
    /// <param name="tallies">Patients and toxicities at each dose, the last cohort included.</param>
    /// <param name="current">Dose of the last cohort.</param>
    /// <param name="cohort">Patients and toxicities of the last cohort.</param>
    int? Next(IReadOnlyList<DoseTally> tallies, int current, DoseTally cohort);

    /// <summary>Dose chosen when the trial ends; null when even the lowest is too toxic.</summary>
    int? Choose(IReadOnlyList<DoseTally> tallies);

    /// <summary>Estimated rate at each dose; null where the rule has no estimate.</summary>
    IReadOnlyList<double?> Rates(IReadOnlyList<DoseTally> tallies);
}
