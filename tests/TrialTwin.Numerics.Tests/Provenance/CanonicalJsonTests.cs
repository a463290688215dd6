using System.Text.Json;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Numerics.Tests.Provenance;

[Trait("Requirement", "REQ-NUM-6")]
public sealed class CanonicalJsonTests
{
    private enum Answer
    {
        NotYet,
    }

    private sealed record Sample(double Value, Answer Answer, string? Note = null);

    [Fact]
    public void Sha256Hex_PublishedVector_Agrees() =>
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", // FIPS 180-4 example "abc"
            CanonicalJson.Sha256Hex("abc"));

    [Fact]
    public void Write_ThenRead_KeepsEveryBit()
    {
        var sample = new Sample(0.1 + 0.2, Answer.NotYet, "µ 5 < 6");
        var text = CanonicalJson.Write(sample);
        Assert.Equal("{\n  \"value\": 0.30000000000000004,\n  \"answer\": \"notYet\",\n  \"note\": \"µ 5 < 6\"\n}", text);
        Assert.Equal(sample, CanonicalJson.Read<Sample>(text));
    }

    [Theory]
    [InlineData("{\"value\":1}")]
    [InlineData("{\"value\":1,\"answer\":\"notYet\",\"other\":2}")]
    [InlineData("{\"value\":\"1\",\"answer\":\"notYet\"}")]
    public void Read_OfAbsentUnknownOrMistypedMembers_IsRefused(string text) =>
        Assert.Throws<JsonException>(() => CanonicalJson.Read<Sample>(text));

    [Fact]
    public void Write_OfNaN_IsRefused() =>
        Assert.Throws<ArgumentException>(() => CanonicalJson.Write(new MonteCarloEstimate(double.NaN, 1)));
}
