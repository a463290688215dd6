using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Numerics.Tests.Documents;

public sealed class DocumentReaderTests
{
    [Fact]
    [Trait("Requirement", "REQ-NUM-8")]
    public void KindOf_DocumentWithAKnownSchema_IsItsName() =>
        Assert.Equal("b/1", DocumentReader.KindOf("""{ "schema": "b/1" }""", "a/1", "b/1"));

    [Theory]
    [Trait("Requirement", "REQ-NUM-8")]
    [InlineData("""{ "schema": "c/1" }""")]
    [InlineData("""{ "schema": 1 }""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    public void KindOf_AnyOtherDocument_IsRefusedWithTheKnownKinds(string text)
    {
        var fault = Assert.Throws<BadInputException>(() => DocumentReader.KindOf(text, "a/1", "b/1"));

        Assert.Equal("schema", Assert.Single(fault.Problems).Path);
        Assert.Contains("\"a/1\", \"b/1\"", fault.Problems[0].Mend, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-8")]
    public void KindOf_NoJson_IsRefusedWithTheLine() =>
        Assert.Equal("line 2", Assert.Single(Assert.Throws<BadInputException>(() => DocumentReader.KindOf("{\n x", "a/1")).Problems).Path);
}
