namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>
/// The continual reassessment method with the restrictions of practice: no dose is skipped on the way up, and the dose is not raised
/// after a cohort whose share of toxicities is at least the target (coherence, Cheung, Biometrika 2005;92:863-873). It chooses
/// among the doses that were given and never stops for toxicity.
/// </summary>
internal sealed class CrmRule(CrmDesign design) : IEscalationRule
{
    public int? Next(IReadOnlyList<DoseTally> tallies, int current, DoseTally cohort)
    {
        int highest = cohort.Toxicities >= design.TargetRate * cohort.Patients ? current : current + 1;
        return Math.Min(design.Analyse(tallies).RecommendedDose - 1, highest);
    }

    public int? Choose(IReadOnlyList<DoseTally> tallies)
    {
        int tried = Enumerable.Range(0, tallies.Count).Last(dose => tallies[dose].Patients > 0);
        return Math.Min(design.Analyse(tallies).RecommendedDose - 1, tried);
    }

    public IReadOnlyList<double?> Rates(IReadOnlyList<DoseTally> tallies) => [.. design.Analyse(tallies).Rates.Select(rate => (double?)rate)];
}
