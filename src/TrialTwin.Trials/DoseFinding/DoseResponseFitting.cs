using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>
/// Second step of MCP-Mod: least squares fits. Placebo effect and scale enter linearly, so that only the shape's parameter
/// is searched, between bounds without which the curves are not identified (ED50 from 0.001 to 1.5 and the exponential's
/// delta from 0.1 to 2 times the largest dose).
/// </summary>
public static class DoseResponseFitting
{
    private const int GridPoints = 200;
    private const int SearchSteps = 60;
    private const double GoldenShare = 0.6180339887498949;

    public static DoseResponseFit FitLinear(DoseResponseData data) => FitShape(data, new DoseResponseModel.Linear(), 2);

    public static DoseResponseFit FitEmax(DoseResponseData data)
    {
        double largest = LargestDose(data);
        return Search(data, ed50 => new DoseResponseModel.Emax(ed50), 0.001 * largest, 1.5 * largest);
    }

    public static DoseResponseFit FitExponential(DoseResponseData data)
    {
        double largest = LargestDose(data);
        return Search(data, delta => new DoseResponseModel.Exponential(delta), 0.1 * largest, 2 * largest);
    }

    /// <summary>The quadratic curve is linear in its three coefficients; its shape is told by their ratio.</summary>
    /// <exception cref="ArgumentException">Fewer than three doses, or no linear part.</exception>
    public static DoseResponseFit FitQuadratic(DoseResponseData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var design = Statistics.LinearModels.DesignMatrix.Intercept(data.Doses.Count)
            .WithCovariate("dose", data.Doses)
            .WithCovariate("dose squared", [.. data.Doses.Select(dose => dose * dose)]);
        var fit = Statistics.LinearModels.LinearModel.Fit(design, [.. data.Responses]);
        double slope = fit.Coefficients[1];
        return slope != 0
            ? new DoseResponseFit(
                new DoseResponseModel.Quadratic(fit.Coefficients[2] / slope), fit.Coefficients[0], slope, fit.ResidualSumOfSquares, data.Doses.Count, 3)
            : throw new ArgumentException("The fitted curve has no linear part.", nameof(data));
    }

    private static double LargestDose(DoseResponseData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Groups[^1].Dose;
    }

    /// <summary>Best parameter: a grid in equal ratios, then golden sections around its best point.</summary>
    private static DoseResponseFit Search(DoseResponseData data, Func<double, DoseResponseModel> model, double lowest, double highest)
    {
        double ratio = Elementary.Log(highest / lowest) / GridPoints;
        double[] grid = [.. Enumerable.Range(0, GridPoints + 1).Select(i => lowest * Elementary.Exp(i * ratio))];
        grid[^1] = highest;
        double[] residuals = [.. grid.Select(Residual)];
        int best = Enumerable.Range(0, grid.Length).MinBy(i => residuals[i]);
        double from = grid[Math.Max(0, best - 1)];
        double to = grid[Math.Min(GridPoints, best + 1)];
        for (int step = 0; step < SearchSteps; step++)
        {
            double left = to - (GoldenShare * (to - from));
            double right = from + (GoldenShare * (to - from));
            (from, to) = Residual(left) <= Residual(right) ? (from, right) : (left, to);
        }

        double inside = 0.5 * (from + to);
        return FitShape(data, model(Residual(inside) <= residuals[best] ? inside : grid[best]), 3);

        double Residual(double parameter) => FitShape(data, model(parameter), 3).ResidualSumOfSquares;
    }

    /// <summary>Simple regression on the shape, from the groups' means.</summary>
    private static DoseResponseFit FitShape(DoseResponseData data, DoseResponseModel model, int parameters)
    {
        ArgumentNullException.ThrowIfNull(data);
        double patients = data.Doses.Count;
        double x = data.Groups.Sum(group => group.Patients * model.Shape(group.Dose)) / patients;
        double y = data.Groups.Sum(group => group.Patients * group.Mean) / patients;
        double xx = data.Groups.Sum(group => group.Patients * Square(model.Shape(group.Dose) - x));
        double xy = data.Groups.Sum(group => group.Patients * (model.Shape(group.Dose) - x) * (group.Mean - y));
        double scale = xy / xx;
        double placebo = y - (scale * x);
        double within = data.PooledVariance * data.DegreesOfFreedom;
        double between = data.Groups.Sum(group => group.Patients * Square(group.Mean - placebo - (scale * model.Shape(group.Dose))));
        return new DoseResponseFit(model, placebo, scale, within + between, data.Doses.Count, parameters);
    }

    private static double Square(double value) => value * value;
}
