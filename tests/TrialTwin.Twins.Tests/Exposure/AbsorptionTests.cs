using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Tests.Exposure;

public sealed class AbsorptionTests
{
    private static readonly string Linear = $$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 20)}}] }""";
    private static readonly string Saturable = $$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 60, 2)}}] }""";

    [Fact]
    [Trait("Requirement", "REQ-TWIN-39")]
    public void OneTransitCompartment_IsTheSameAsEmptyingOfTheStomachDoubleProgrammed()
    {
        var transit = Drugs.One(With(Linear, ("transitCompartments", 1, "-"), ("transitTime", 0.8, "h")), Drugs.Oral(100), 24);
        var stomach = Drugs.One(With(Linear, ("gastricEmptyingRate", 1.25, "1/h")), Drugs.Oral(100), 24);
        Assert.Equal(1, transit.Figures.CmaxNgPerMl / stomach.Figures.CmaxNgPerMl, 1e-9);
        Assert.Equal(1, transit.Curve[1] / stomach.Curve[1], 1e-9);
        Assert.Equal(1, transit.Figures.AreaNgHPerMl / stomach.Figures.AreaNgHPerMl, 1e-9);
    }

    [Theory]
    [Trait("Requirement", "REQ-TWIN-39")]
    [InlineData(2)]
    [InlineData(9)]
    public void TransitCompartments_DelayTheMeanResidenceTimeByTheirsAndKeepTheArea(int number)
    {
        // Moments of a linear drug: mean residence times in a row add up, areas stay.
        var plain = Moments(Drugs.Compound(Linear));
        var delayed = Moments(With(Linear, ("transitCompartments", number, "-"), ("transitTime", 2.5, "h")));
        Assert.Equal(1, delayed.Area / plain.Area, 1e-6);
        Assert.Equal(2.5, delayed.Mean - plain.Mean, 5e-3);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-39")]
    public void TransitCompartments_OfASaturableDrug_CloseTheBalance()
    {
        var one = Drugs.One(With(Saturable, ("transitCompartments", 4, "-"), ("transitTime", 3, "h")), Drugs.Oral(300) with { EveryHours = 6, Count = 3 }, 24);
        Assert.InRange(Math.Abs(one.Balance.RelativeError), 0, 1e-8);
    }

    [Theory]
    [Trait("Requirement", "REQ-TWIN-35")]
    [InlineData("transitCompartments", 2.5, "-", "parameters.transitCompartments.value")]
    [InlineData("transitCompartments", 40, "-", "parameters.transitCompartments.value")]
    [InlineData("transitTime", 2, "min", "parameters.transitTime.unit")]
    public void Transit_OutOfRange_NamesTheField(string name, double value, string unit, string path) =>
        Assert.Contains(path, Assert.Throws<BadInputException>(() => With(Linear, (name, value, unit))).Problems.Select(problem => problem.Path));

    [Fact]
    [Trait("Requirement", "REQ-TWIN-40")]
    public void RepeatedDoses_TellWhetherSteadyStateIsReached()
    {
        var compound = Drugs.Compound(Linear);
        var early = Drugs.One(compound, Drugs.Oral(50) with { EveryHours = 2, Count = 2 }, 24).Figures;
        var late = Drugs.One(compound, Drugs.Oral(50) with { EveryHours = 12, Count = 10 }, 120).Figures;
        Assert.False(early.IsSteady);
        Assert.Equal(early.Accumulation!.Value - 1, early.IntervalChange!.Value, 1e-12);
        Assert.True(late.IsSteady);
        Assert.Null(Drugs.One(compound, Drugs.Oral(50), 24).Figures.IsSteady);
        var regimen = new ExposureRegimen("one", [Drugs.Oral(50) with { EveryHours = 2, Count = 2 }]);
        var study = new ExposureStudy(compound, [regimen], [], [Drugs.ReferenceMan], [0, 24]);
        Assert.Equal(0, ExposureResult.Of(study, new ExposureSimulation(study, 1).Simulate(null, CancellationToken.None)).Regimens[0].SteadyShare);
    }

    private static Compound With(string elimination, params (string Name, double Value, string Unit)[] parameters)
    {
        var json = Drugs.Json(elimination);
        foreach (var (name, value, unit) in parameters)
        {
            json["parameters"]![name] = Drugs.Value(value, unit);
        }

        return Compound.Parse(json.ToJsonString());
    }

    /// <summary>Area as the model integrates it, and mean residence time by the trapezoidal rule on a fine grid.</summary>
    private static (double Area, double Mean) Moments(Compound compound)
    {
        double[] times = [.. Enumerable.Range(0, 4001).Select(i => i * 0.05)];
        var study = new ExposureStudy(compound, [new ExposureRegimen("one", [Drugs.Oral(100)])], [], [Drugs.ReferenceMan], times, 0.05);
        var one = new ExposureSimulation(study, 1).Simulate(null, CancellationToken.None)[0].Individuals[0]!;
        var curve = one.Curve;
        double area = 0, moment = 0;
        for (var i = 1; i < times.Length; i++)
        {
            area += 0.025 * (curve[i] + curve[i - 1]);
            moment += 0.025 * ((times[i] * curve[i]) + (times[i - 1] * curve[i - 1]));
        }

        return (one.Figures.AreaNgHPerMl, moment / area);
    }
}
