using TrialTwin.Prognosis.Validation;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Figures;

/// <summary>The prognostic model on patients left out.</summary>
public static class PrognosisFigures
{
    /// <summary>Mean outcome against mean prediction by group of prediction.</summary>
    public static Figure Calibration(PrognosisResult prognosis) => new(
        "prognosis-calibration",
        "Calibration on patients left out",
        $"{prognosis.JudgedPatients} patients, seed {prognosis.Seed}; groups of prediction, 95 % intervals. " +
        $"Slope {NumberFormat.WithInterval(prognosis.CalibrationSlope)}, target 1. Dashed: perfect calibration.",
        new FigureAxis("Mean predicted", prognosis.OutcomeUnit()),
        new FigureAxis("Mean observed", prognosis.OutcomeUnit()),
        [
            new PointSeries(
                "Group of patients", 0,
                [.. prognosis.Calibration.Select(p => p.MeanPredicted)],
                [.. prognosis.Calibration.Select(p => p.MeanObserved)],
                [.. prognosis.Calibration.Select(p => p.Lower)],
                [.. prognosis.Calibration.Select(p => p.Upper)]),
        ])
    { References = [new ReferenceLine("perfect calibration", 0, LineOrientation.Identity)] };

    /// <summary>R² of unadjusted, ANCOVA and ANCOVA + score.</summary>
    public static Figure ExplainedVariance(PrognosisResult prognosis)
    {
        var names = prognosis.Adjustments.Select(row => row.Adjustment).ToList();
        return new Figure(
            "prognosis-r2",
            "Variance explained by each adjustment",
            $"Cross-validated R² on patients left out, 95 % intervals; {prognosis.JudgedPatients} patients, {prognosis.Repeats} × " +
            $"{prognosis.Folds} folds, seed {prognosis.Seed}. Gain of the score over ANCOVA: {NumberFormat.WithInterval(prognosis.Gain)}, " +
            $"{Wording.Of(prognosis.Verdict)}.",
            new FigureAxis("Cross-validated R²", string.Empty),
            new FigureAxis("Adjustment", string.Empty, AxisScale.Category),
            [
                new IntervalSeries(
                    "R² on patients left out", 0, names,
                    [.. prognosis.Adjustments.Select(row => row.CrossValidatedR2.Value)],
                    [.. prognosis.Adjustments.Select(row => row.CrossValidatedR2.Lower)],
                    [.. prognosis.Adjustments.Select(row => row.CrossValidatedR2.Upper)]),
            ])
        { References = [new ReferenceLine("nothing explained", 0, LineOrientation.Vertical)], Height = 240 };
    }
}
