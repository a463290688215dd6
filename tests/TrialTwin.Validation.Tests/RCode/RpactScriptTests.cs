using System.Globalization;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Reports.RCode;
using TrialTwin.Trials.Designs.Requests;

namespace TrialTwin.Validation.Tests.RCode;

public sealed class RpactScriptTests
{
    private const string Designs = "group-sequential.csv";

    /// <summary>
    /// What rpact 3.3.4 gave when it ran the kept code, and that the code written today is that code. Tolerance 1e-5,
    /// relative above 1.
    /// </summary>
    [Fact]
    [Trait("Requirement", "REQ-DES-9")]
    public void Script_IndependentRpactThatRanIt_GaveTodaysFigures()
    {
        var table = CsvReader.ReadText(Designs, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reference-data/oracles/designs", Designs)));
        var results = DesignFile.Evaluate(table, TestContext.Current.CancellationToken);
        KeptReport.AssertSame("rpact/designs.R", RpactScript.Of(table, results));

        var kept = KeptReport.ReadLines("reports/validation/rpact/rpact-3.3.4.csv").Skip(1).Select(line => line.Split(',')).ToList();

        Assert.Equal(857, kept.Count);
        Assert.All(kept, line =>
        {
            double found = Figure(results, line[0], line[1], int.Parse(line[2], CultureInfo.InvariantCulture));
            Assert.Equal(double.Parse(line[3], CultureInfo.InvariantCulture), found, 1e-5 * Math.Max(1, Math.Abs(found)));
        });
    }

    [Fact]
    [Trait("Requirement", "REQ-DES-9")]
    public void Script_NamesWithQuotesAndOddsRatios_StaysCode()
    {
        const string File = "id,endpoint,task,sides,alpha,type_two_error_beta,number_of_stages,information_fraction_1,efficacy_boundary_family,groups,pi1,pi2,effect_measure\n"
            + "\"a\"\"); q(\"\"\",rates,samplesize,1,0.025,0.1,1,1,FixedNoInterim,2,0.4,0.3,odds-ratio\n"
            + "\"b\"\"c\",rates,samplesize,1,0.025,0.1,1,1,FixedNoInterim,2,0.4,0.3,ratio\n";
        var table = CsvReader.ReadText("my designs.csv", File);

        string script = RpactScript.Of(table, DesignFile.Evaluate(table, TestContext.Current.CancellationToken));

        Assert.Contains("# not compared: rpact has no odds ratios.", script, StringComparison.Ordinal);
        Assert.Contains("plan_of[[\"b\\\"c\"]]", script, StringComparison.Ordinal);
        Assert.Contains("riskRatio = TRUE", script, StringComparison.Ordinal);
    }

    private static double Figure(DesignResultTable results, string id, string figure, int number)
    {
        string column = figure switch
        {
            "critical value" => $"out_efficacy_z_{number}",
            "patients" => "out_n_max",
            "events" => "out_events_max",
            _ => "out_overall_power",
        };
        int row = results.Ids.ToList().IndexOf(id);
        return results.Values[row][results.Columns.ToList().IndexOf(column) - 1] ?? double.NaN;
    }
}
