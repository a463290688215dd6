namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>
/// BOIN's rule (Liu and Yuan, Applied Statistics 2015;64:507-523): the table of decisions, elimination of a dose with all above it, and
/// at the end the dose whose isotonic estimate is closest to the target.
/// </summary>
internal sealed class BoinRule(BoinDesign design) : IEscalationRule
{
    /// <summary>Pseudo-counts of the estimate: 0.05 toxicities of 0.1 patients.</summary>
    private const double PseudoToxicities = 0.05;
    private const double PseudoPatients = 0.1;

    /// <summary>Of equal estimates below the target the highest dose is chosen, of equal ones above it the lowest.</summary>
    private const double TieStep = 1e-10;

    private readonly Dictionary<int, BoinDecisionRow> rows = [];

    public int? Next(IReadOnlyList<DoseTally> tallies, int current, DoseTally cohort)
    {
        int allowed = Allowed(tallies);
        if (allowed == 0)
        {
            return null;
        }

        var row = Row(tallies[current].Patients);
        int toxicities = tallies[current].Toxicities;
        int next = toxicities <= row.EscalateUpTo ? current + 1 : toxicities >= row.DeescalateFrom ? current - 1 : current;
        return Math.Clamp(next, 0, allowed - 1);
    }

    public int? Choose(IReadOnlyList<DoseTally> tallies)
    {
        int allowed = Allowed(tallies);
        var rates = Rates(tallies);
        var candidates = Enumerable.Range(0, allowed).Where(dose => rates[dose] is not null).ToList();
        return candidates.Count == 0 ? null : candidates.MinBy(dose => Math.Abs(rates[dose]!.Value + (dose * TieStep) - design.TargetRate));
    }

    public IReadOnlyList<double?> Rates(IReadOnlyList<DoseTally> tallies)
    {
        var treated = Enumerable.Range(0, tallies.Count).Where(dose => tallies[dose].Patients > 0).ToList();
        double[] rates = [.. treated.Select(dose => (tallies[dose].Toxicities + PseudoToxicities) / (tallies[dose].Patients + PseudoPatients))];
        double[] weights =
        [
            .. treated.Select((dose, i) =>
            {
                double patients = tallies[dose].Patients + PseudoPatients;
                return (patients + 1) / (rates[i] * (1 - rates[i]));
            }),
        ];
        double[] rising = IsotonicRegression.Rising(rates, weights);
        var found = new double?[tallies.Count];
        for (int i = 0; i < rising.Length; i++)
        {
            found[treated[i]] = rising[i];
        }

        return found;
    }

    /// <summary>Number of doses below the lowest eliminated one.</summary>
    private int Allowed(IReadOnlyList<DoseTally> tallies)
    {
        for (int dose = 0; dose < tallies.Count; dose++)
        {
            if (tallies[dose].Patients > 0 && tallies[dose].Toxicities >= Row(tallies[dose].Patients).EliminateFrom)
            {
                return dose;
            }
        }

        return tallies.Count;
    }

    private BoinDecisionRow Row(int patients)
    {
        if (!rows.TryGetValue(patients, out var row))
        {
            row = design.Decisions(patients);
            rows[patients] = row;
        }

        return row;
    }
}
