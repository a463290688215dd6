using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.DoseFinding;

namespace TrialTwin.Trials.Validation;

/// <summary>MCP-Mod on the biom data of Bretz, Pinheiro and Branson 2005.</summary>
public sealed class McpModSuite : ValidationSuite
{
    private const double Effect = 0.4;

    private static readonly string[] Doses = ["X0", "X0.05", "X0.2", "X0.6", "X1"];

    /// <summary>The reference's quadratic candidate is rounded, and it draws its p-values.</summary>
    private static readonly Tolerance Rounded = new(1e-3);

    public override string Id => "dose-finding/mcp-mod";

    public override string Source => "DoseFinding 1.0.3 MCTtest and fitMod";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        var rows = OracleRow.Of("dose-finding/mcpmod_biom_data.csv");
        var data = new DoseResponseData([.. rows.Select(row => row.Number("dose"))], [.. rows.Select(row => row.Number("resp"))]);
        return Tests(data).Concat(Fits(data));
    }

    private static IEnumerable<FigureComparison> Tests(DoseResponseData data)
    {
        var candidates = new Dictionary<string, DoseResponseModel>(StringComparer.Ordinal)
        {
            ["emax"] = new DoseResponseModel.Emax(0.05),
            ["linear"] = new DoseResponseModel.Linear(),
            ["exponential"] = new DoseResponseModel.Exponential(0.5),
            ["quadratic"] = new DoseResponseModel.Quadratic(-0.854),
        };
        var rows = OracleRow.Of("dose-finding/mcpmod_biom_contrast_test.csv");
        var tests = DoseResponseTest.Analyse(data, [.. rows.Select(row => candidates[row["model"]])]);
        foreach (var (row, test) in rows.Zip(tests))
        {
            string name = $"test of {row["model"]}";
            yield return new FigureComparison(name, "t_stat", row.Number("t_stat"), test.Statistic, Rounded);
            yield return new FigureComparison(name, "adj_p", row.Number("adj_p"), test.AdjustedP.Value, Rounded);
            for (int dose = 0; dose < Doses.Length; dose++)
            {
                yield return new FigureComparison(name, $"contrast {Doses[dose]}", row.Number(Doses[dose]), test.Contrast[dose], Rounded);
            }
        }
    }

    private static IEnumerable<FigureComparison> Fits(DoseResponseData data)
    {
        var fits = new Dictionary<string, DoseResponseFit>(StringComparer.Ordinal)
        {
            ["emax"] = DoseResponseFitting.FitEmax(data),
            ["linear"] = DoseResponseFitting.FitLinear(data),
            ["exponential"] = DoseResponseFitting.FitExponential(data),
            ["quadratic"] = DoseResponseFitting.FitQuadratic(data),
        };
        foreach (var row in OracleRow.Of("dose-finding/mcpmod_biom_fits.csv"))
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
            string name = $"fit of {row["model"]}, {row["parameter"]}";
            yield return new FigureComparison(name, "estimate", row.Number("estimate"), value, new Tolerance(1e-4));
            yield return new FigureComparison(name, "AIC", row.Number("AIC"), fit.Aic, new Tolerance(1e-6));
            yield return new FigureComparison(name, "TD_delta_0.4", row.Number("TD_delta_0.4"), fit.TargetDose(Effect), new Tolerance(1e-4));
        }
    }
}
