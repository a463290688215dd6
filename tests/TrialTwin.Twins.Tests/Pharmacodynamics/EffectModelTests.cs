using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Pharmacodynamics;

namespace TrialTwin.Twins.Tests.Pharmacodynamics;

[Trait("Requirement", "REQ-TWIN-11")]
public sealed class EffectModelTests
{
    private static readonly string Text = ReferenceCatalog.Open("models/donepezil-adas-cog.json").ReadText();

    [Fact]
    public void Parse_WithoutAFigureToCalibrateOn_SaysSo()
    {
        var bad = Text.Replace("\"calibration\"", "\"check\"", StringComparison.Ordinal);
        var fault = Assert.Throws<BadInputException>(() => EffectModel.Parse(bad));
        Assert.Equal("publishedEffects", Assert.Single(fault.Problems).Path);
    }

    [Fact]
    public void Parse_WithImpossibleValues_TellsEveryOne()
    {
        var bad = Text.Replace("\"value\": 13.7", "\"value\": 0", StringComparison.Ordinal)
            .Replace("\"oldestYears\": 90", "\"oldestYears\": 30", StringComparison.Ordinal);
        var fault = Assert.Throws<BadInputException>(() => EffectModel.Parse(bad));
        Assert.Equal(
            ["halfInhibitingConcentration.value", "calibrationPopulation.youngestYears"],
            fault.Problems.Select(p => p.Path));
    }
}
