using System.Globalization;
using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.DoseFinding;

namespace TrialTwin.Trials.Validation;

/// <summary>Posterior, recommended dose and skeleton of the continual reassessment method.</summary>
public sealed class CrmSuite : ValidationSuite
{
    /// <summary>The reference integrates to about this.</summary>
    private static readonly Tolerance Integration = new(1e-6);

    public override string Id => "dose-finding/crm";

    public override string Source => "dfcrm 0.2-2.1 crm and getprior";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare() => Posterior().Concat(Skeleton());

    private static IEnumerable<FigureComparison> Posterior()
    {
        var rows = OracleRow.Of("dose-finding/crm_dfcrm_example.csv");
        int[] toxicities = Numbers(rows[0]["tox"]);
        int[] levels = Numbers(rows[0]["level"]);
        var tallies = Enumerable.Range(1, rows.Count).Select(dose => new DoseTally(
            levels.Count(level => level == dose), toxicities.Where((_, patient) => levels[patient] == dose).Sum()));
        var result = new CrmDesign([.. rows.Select(row => row.Number("prior"))], rows[0].Number("target")).Analyse([.. tallies]);
        foreach (var row in rows)
        {
            string name = $"posterior, dose {row["dose"]}";
            yield return new FigureComparison(name, "posterior_p_tox", row.Number("posterior_p_tox"), result.Rates[row.Whole("dose") - 1], Integration);
            yield return new FigureComparison(name, "estimate_beta", row.Number("estimate_beta"), result.Beta, Integration);
            yield return new FigureComparison(name, "mtd", row.Number("mtd"), result.RecommendedDose, Tolerance.Exact);
        }
    }

    private static IEnumerable<FigureComparison> Skeleton()
    {
        var rows = OracleRow.Of("dose-finding/crm_getprior.csv");
        double[] skeleton = CrmSkeleton.Calibrate(rows[0].Number("target"), rows[0].Number("halfwidth"), rows[0].Whole("nu"), rows.Count);
        return rows.Select(row => new FigureComparison($"skeleton, dose {row["dose"]}", "getprior", row.Number("getprior"), skeleton[row.Whole("dose") - 1], new Tolerance(1e-12)));
    }

    private static int[] Numbers(string text) => [.. text.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}
