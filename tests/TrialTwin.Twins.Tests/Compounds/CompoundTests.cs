using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Tests.Compounds;

[Trait("Requirement", "REQ-TWIN-11")]
public sealed class CompoundTests
{
    private static readonly string Text = ReferenceCatalog.Open("compounds/donepezil.json").ReadText();

    [Fact]
    public void EveryParameter_OfTheLibrary_NamesItsSource() =>
        Assert.All(Compound.Load("donepezil").Parameters.List(), p => Assert.True(p.Source.Length > 10, p.Name));

    [Fact]
    public void Checks_AreNeverInputs()
    {
        // Half-life, time of peak, clearance and accumulation have no field among the parameters.
        var compound = Compound.Load("donepezil");
        Assert.DoesNotContain(compound.Parameters.List(), p => p.Unit is "h" or "L/h" or "L/h/kg");
        Assert.Contains(compound.Checks, c => c.Quantity == PharmacokineticQuantity.HalfLife);
    }

    [Fact]
    public void Parse_WithImpossibleValues_TellsEveryOneWithItsRange()
    {
        var bad = Text.Replace("\"value\": 0.044", "\"value\": 1.2", StringComparison.Ordinal)
            .Replace("\"value\": 8.9", "\"value\": 30", StringComparison.Ordinal);
        var fault = Assert.Throws<BadInputException>(() => Compound.Parse(bad));
        Assert.Equal(
            ["parameters.basicPka.value", "parameters.fractionUnbound.value"],
            fault.Problems.Select(p => p.Path));
        Assert.Contains("0 to 14", fault.Message);
    }

    [Fact]
    public void Parse_WithoutPka_SaysSo()
    {
        var bad = Text.Replace("\"basicPka\"", "\"pka\"", StringComparison.Ordinal);
        var fault = Assert.Throws<BadInputException>(() => Compound.Parse(bad));
        Assert.Contains(fault.Problems, p => p.Path == "parameters.pka");
    }

    [Theory]
    [InlineData("\"basicPka\"", "\"acidicPka\"", "\"charge\": \"strongBase\",", "charge")]
    [InlineData("\"basicPka\"", "\"secondBasicPka\"", "", "parameters.basicPka")]
    [InlineData("\"unit\": \"g/mol\"", "\"unit\": \"kg\"", "", "parameters.molecularWeight.unit")]
    [InlineData("\"value\": 11.8", "\"value\": -11.8", "", "parameters.apparentVolume.value")]
    public void Parse_WithAnImpossibleCompound_NamesTheField(string from, string to, string charge, string paths)
    {
        var bad = Text.Replace(from, to, StringComparison.Ordinal).Replace("\"dose\"", charge + "\"dose\"", StringComparison.Ordinal);
        var fault = Assert.Throws<BadInputException>(() => Compound.Parse(bad));
        Assert.Equal(paths.Split(','), fault.Problems.Select(p => p.Path));
    }
}
