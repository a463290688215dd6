using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.Borrowing;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Statistics.Validation;

/// <summary>psborrow2's example: 100 treated and 50 internal controls, 350 external ones.</summary>
internal sealed class HazardRatioSuite()
    : ReproducedSuite("borrowing/psborrow2", "psborrow2's vignettes; exact values of its exponential models in R 4.2.2", Evidence.Published)
{
    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var patients = ReferencePatients.Of("control-arms/psborrow2_example_matrix.csv");
        var (inside, outside, treated) = (Study("0", "0"), Study("1", "0"), Study("0", "1"));
        var trial = patients.Where("ext", "0");
        var cox = CoxModel.Fit(new CoxData(
            new SurvivalData(trial.Numbers("time"), [.. trial.Numbers("status").Select(s => s == 1)]),
            [.. trial.Numbers("trt").Select(t => new[] { t })])).Model!;
        const double critical = 1.959963984540054;
        var commensurate = Ratio(ControlPosterior.Commensurate(inside, outside, 0.001, 0.001));
        return
        [
            ("R30", "log hazard ratio", cox.Coefficients[0]),
            ("R30", "standard error", cox.StandardError(0)),
            ("R30", "hazard ratio", Elementary.Exp(cox.Coefficients[0])),
            ("R30", "lower limit", Elementary.Exp(cox.Coefficients[0] - (critical * cox.StandardError(0)))),
            ("R30", "upper limit", Elementary.Exp(cox.Coefficients[0] + (critical * cox.StandardError(0)))),
            .. Summary("R31", Ratio(Pooled(0))),
            .. Summary("R32", Ratio(Pooled(1))),
            .. Summary("R33", Ratio(Pooled(0.1))),
            .. Summary("R34", commensurate),
            ("R34", "mean log", commensurate.LogMean),
            ("R34", "SD log", commensurate.LogSd),
        ];

        ExponentialStudy Study(string external, string arm)
        {
            var group = patients.Where("ext", external).Where("trt", arm);
            return new ExponentialStudy("group", group.Numbers("status").Sum(), group.Numbers("time").Sum());
        }

        ControlPosterior Pooled(double share) =>
            ControlPosterior.Of(new GammaComponent(inside.Events + (share * outside.Events), inside.Exposure + (share * outside.Exposure)));

        HazardRatioPosterior Ratio(ControlPosterior control) => new(new GammaComponent(treated.Events, treated.Exposure), control);
    }

    private static (string, string, double)[] Summary(string row, HazardRatioPosterior ratio) =>
    [
        (row, "mean", ratio.Mean), (row, "median", ratio.Quantile(0.5)), (row, "SD", ratio.Sd), (row, "5 % quantile", ratio.Quantile(0.05)), (row, "95 % quantile", ratio.Quantile(0.95)),
    ];
}
