using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelCards;
using TrialTwin.Twins.Sensitivity;

namespace TrialTwin.Twins.Tests.Sensitivity;

[Trait("Requirement", "REQ-SENS-3")]
public sealed class ModelSensitivityTests
{
    [Fact]
    public void Simulate_OneCompartment_MovesTheConcentrationByTheIndependentClosedForm()
    {
        var request = Request(("clearance", 2, 4), ("volume", 20, 50), ("absorption", 1.5, 1.6));
        var result = ModelSensitivityResult.Simulate(request.ToStudy("."), request.Ranges, 1);
        double Concentration(double ka, double cl, double v) => 320 / v * ka / (ka - (cl / v)) * (Math.Exp(-cl / v * 24) - Math.Exp(-ka * 24));
        var end = result.Rows.Where(row => row.Figure == CourseFigure.AtEnd).ToList();
        Assert.Equal(["clearance", "volume", "absorption"], end.Select(row => row.Input));
        Assert.Equal([1, 2, 3], end.Select(row => row.Rank));
        Assert.Equal(Concentration(1.563, 2, 31.48), end[0].FigureLow!.Value, 1e-6);
        Assert.Equal(Concentration(1.563, 2.769, 31.48), end[0].FigureStart, 1e-6);
        Assert.Equal(Concentration(1.563, 2.769, 50), end[1].FigureHigh!.Value, 1e-6);
        var average = result.Rows.First(row => row.Figure == CourseFigure.Average);
        Assert.InRange(average.FigureStart, 0.9 * (320 - (31.48 * end[0].FigureStart)) / 2.769 / 24, 1.1 * (320 - (31.48 * end[0].FigureStart)) / 2.769 / 24);
        Assert.All(result.Rows.Where(row => row.Figure == CourseFigure.Lowest), row => Assert.Equal(0, row.FigureStart));
        Assert.Equal(0, result.Failures);
    }

    [Fact]
    public void ToStudy_BadRanges_AreToldAtOnce()
    {
        var request = Request(("clearances", 2, 4), ("volume", 40, 50), ("clearance", 0, 4), ("clearance", 2, 4));
        var problems = Assert.Throws<BadInputException>(() => request.ToStudy(".")).Problems;
        Assert.Equal(["ranges[0].input", "ranges[1]", "ranges[2].low", "ranges"], problems.Select(problem => problem.Path));
    }

    private static ModelSensitivityRequest Request(params (string Input, double Low, double High)[] ranges) => new(
        "trialtwin/model-sensitivity/1", "theophylline-one-compartment", 24, 0.5, [.. ranges.Select(range => new SensitivityRange(range.Input, range.Low, range.High))],
        [new ModelDose("oral", 320, 0)]);
}
