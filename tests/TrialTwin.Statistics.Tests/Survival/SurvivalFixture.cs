using TrialTwin.Numerics.Functions;
using TrialTwin.Statistics.Survival;
using TrialTwin.Statistics.Tests.Fixtures;

namespace TrialTwin.Statistics.Tests.Survival;

/// <summary>The Mayo trial in primary biliary cholangitis: death; transplant and end of study censored; the five covariates of the Mayo model.</summary>
internal static class SurvivalFixture
{
    public const double FiveYears = 1826;

    /// <summary>Patients with all five covariates.</summary>
    /// <param name="randomisedOnly">Only the 312 randomised patients.</param>
    public static CoxData Mayo(bool randomisedOnly)
    {
        var (table, rows) = Rows(randomisedOnly);
        var (age, edema, bili, protime, albumin) = (table.Numbers("age"), table.Numbers("edema"), table.Numbers("bili"), table.Numbers("protime"), table.Numbers("albumin"));
        return new CoxData(Times(table, rows), [.. rows.Select(i => new[] { age[i], edema[i], Elementary.Log(bili[i]), Elementary.Log(protime[i]), Elementary.Log(albumin[i]) })]);
    }

    /// <summary>The randomised patients and whether they were given trt 2, placebo.</summary>
    public static (SurvivalData Data, bool[] Second) Randomised()
    {
        var (table, rows) = Rows(true);
        var arm = table.Numbers("trt");
        return (Times(table, rows), Array.ConvertAll(rows, i => arm[i] == 2));
    }

    public static Dictionary<string, double> Figures(string analysis) => OracleTable.Open("survival/pbc-figures.csv").Figures(analysis);

    private static (OracleTable Table, int[] Rows) Rows(bool randomisedOnly)
    {
        var table = OracleTable.Open("survival/pbc.csv");
        var (arm, protime) = (table.Numbers("trt"), table.Numbers("protime"));
        return (table, [.. Enumerable.Range(0, table.Count).Where(i => !double.IsNaN(protime[i]) && !(randomisedOnly && double.IsNaN(arm[i])))]);
    }

    private static SurvivalData Times(OracleTable table, int[] rows)
    {
        var (time, status) = (table.Numbers("time"), table.Numbers("status"));
        return new SurvivalData(Array.ConvertAll(rows, i => time[i]), Array.ConvertAll(rows, i => status[i] == 2));
    }
}
