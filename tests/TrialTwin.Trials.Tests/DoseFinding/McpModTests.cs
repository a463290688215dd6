using TrialTwin.Trials.DoseFinding;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.DoseFinding;

[Trait("Requirement", "REQ-DOSE-3")]
public sealed class McpModTests
{
    private static readonly string[] Doses = ["X0", "X0.05", "X0.2", "X0.6", "X1"];

    private static readonly DoseResponseModel[] Candidates =
    [
        new DoseResponseModel.Emax(0.05), new DoseResponseModel.Linear(), new DoseResponseModel.Exponential(0.5), new DoseResponseModel.Quadratic(-0.854),
    ];

    [Fact]
    public void Contrasts_IndependentDoseFindingBiom_AgreeTo1e3()
    {
        // DoseFinding 1.0.3 MCTtest: contrasts and t to 1e-5 (its quadratic candidate is rounded: 1e-3), p-values to their 1e-3.
        var rows = OracleTable.Rows("dose-finding/mcpmod_biom_contrast_test.csv");

        var tests = DoseResponseTest.Analyse(Biom(), Candidates);

        for (int model = 0; model < rows.Count; model++)
        {
            Assert.Equal(rows[model].Number("t_stat"), tests[model].Statistic, 1e-3);
            Assert.Equal(rows[model].Number("adj_p"), tests[model].AdjustedP.Value, 1e-3);
            Assert.InRange(tests[model].AdjustedP.StandardError, 0, 5e-4);
            for (int dose = 0; dose < Doses.Length; dose++)
            {
                Assert.Equal(rows[model].Number(Doses[dose]), tests[model].Contrast[dose], 1e-3);
            }
        }
    }

    [Fact]
    public void Fits_IndependentDoseFindingBiom_AgreeTo1e4()
    {
        var fits = new Dictionary<string, DoseResponseFit>(StringComparer.Ordinal)
        {
            ["emax"] = DoseResponseFitting.FitEmax(Biom()),
            ["linear"] = DoseResponseFitting.FitLinear(Biom()),
            ["exponential"] = DoseResponseFitting.FitExponential(Biom()),
            ["quadratic"] = DoseResponseFitting.FitQuadratic(Biom()),
        };
        foreach (var row in OracleTable.Rows("dose-finding/mcpmod_biom_fits.csv"))
        {
            var fit = fits[row["model"]];
            double value = (row["parameter"], fit.Model) switch
            {
                ("e0", _) => fit.Placebo,
                ("ed50", DoseResponseModel.Emax emax) => emax.Ed50,
                ("delta", DoseResponseModel.Exponential exponential) => exponential.Delta,
                ("b2", DoseResponseModel.Quadratic quadratic) => fit.Scale * quadratic.Delta,
                _ => fit.Scale,
            };
            Assert.Equal(row.Number("estimate"), value, 1e-4);
            Assert.Equal(row.Number("AIC"), fit.Aic, 1e-6);
            Assert.Equal(row.Number("TD_delta_0.4"), fit.TargetDose(0.4)!.Value, 1e-4);
            Assert.Equal(0.4, fit.At(fit.TargetDose(0.4)!.Value) - fit.Placebo, 1e-10);
        }
    }

    [Fact]
    public void TargetDose_BeyondTheCurve_IsNull()
    {
        Assert.Null(DoseResponseFitting.FitEmax(Biom()).TargetDose(5));
        Assert.Null(DoseResponseFitting.FitQuadratic(Biom()).TargetDose(5));
    }

    private static DoseResponseData Biom()
    {
        var rows = OracleTable.Rows("dose-finding/mcpmod_biom_data.csv");
        return new DoseResponseData([.. rows.Select(row => row.Number("dose"))], [.. rows.Select(row => row.Number("resp"))]);
    }
}
