using TrialTwin.Trials.DoseFinding;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.DoseFinding;

[Trait("Requirement", "REQ-DOSE-2")]
public sealed class CrmDesignTests
{
    [Fact]
    public void Analyse_IndependentDfcrmExample_AgreesTo1e6()
    {
        // dfcrm integrates with R's integrate, right to about 1e-6; its prior variance is 1.34.
        var rows = OracleTable.Rows("dose-finding/crm_dfcrm_example.csv");
        int[] toxicities = [.. rows[0]["tox"].Split(',').Select(int.Parse)];
        int[] levels = [.. rows[0]["level"].Split(',').Select(int.Parse)];
        var tallies = Enumerable.Range(1, rows.Count).Select(dose => new DoseTally(
            levels.Count(level => level == dose),
            toxicities.Where((_, patient) => levels[patient] == dose).Sum()));

        var result = new CrmDesign([.. rows.Select(row => row.Number("prior"))], rows[0].Number("target")).Analyse([.. tallies]);

        Assert.Equal(rows[0].Number("estimate_beta"), result.Beta, 1e-6);
        Assert.Equal((int)rows[0].Number("mtd"), result.RecommendedDose);
        Assert.All(rows, row => Assert.Equal(row.Number("posterior_p_tox"), result.Rates[(int)row.Number("dose") - 1], 1e-6));
    }

    [Fact]
    public void Skeleton_IndependentDfcrmGetprior_AgreesTo1e12()
    {
        var rows = OracleTable.Rows("dose-finding/crm_getprior.csv");

        double[] skeleton = CrmSkeleton.Calibrate(rows[0].Number("target"), rows[0].Number("halfwidth"), (int)rows[0].Number("nu"), rows.Count);

        Assert.All(rows, row => Assert.Equal(row.Number("getprior"), skeleton[(int)row.Number("dose") - 1], 1e-12));
    }

    [Fact]
    public void Analyse_NoPatients_GivesThePrior()
    {
        var result = new CrmDesign([0.1, 0.25, 0.4], 0.25).Analyse([default, default, default]);

        Assert.Equal(0, result.Beta, 1e-9);
        Assert.Equal(2, result.RecommendedDose);
    }

    [Fact]
    public void Analyse_ManyPatients_FindsTheObservedRate()
    {
        var result = new CrmDesign([0.1, 0.25, 0.4], 0.25).Analyse([default, new DoseTally(100_000, 40_000), default]);

        Assert.Equal(0.4, result.Rates[1], 1e-4);
        Assert.Equal(1, result.RecommendedDose);
    }
}
