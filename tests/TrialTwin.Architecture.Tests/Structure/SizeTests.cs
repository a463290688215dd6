namespace TrialTwin.Architecture.Tests.Structure;

/// <summary>Files stay small enough to be read in one go.</summary>
public sealed class SizeTests
{
    [Theory]
    [Trait("Requirement", "REQ-ARCH-3")]
    [InlineData(".razor.cs", 250)]
    [InlineData(".razor", 150)]
    [InlineData(".cs", 400)]
    public void File_OfOneKind_StaysBelowItsLimit(string ending, int limit) =>
        Offences.None(
            from file in Sources(ending)
            where ending != ".cs" || !file.EndsWith(".razor.cs", StringComparison.Ordinal)
            let lines = Repository.Lines(file).Length
            where lines >= limit
            select $"{file}: {lines} lines",
            $"A {ending} file has fewer than {limit} lines; cut it along a concept:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-3")]
    public void CodeBlock_InRazor_IsShort() =>
        Offences.None(
            from file in Sources(".razor")
            let lines = CodeBlockLength(Repository.Lines(file))
            where lines >= 40
            select $"{file}: @code of {lines} lines",
            "An @code block has fewer than 40 lines; more belongs in a .razor.cs beside it:");

    private static IEnumerable<string> Sources(string ending) =>
        new[] { "src", "tests", "benchmarks" }.SelectMany(folder => Repository.Files(folder, ending));

    private static int CodeBlockLength(string[] lines)
    {
        var start = Array.FindIndex(lines, line => line.StartsWith("@code", StringComparison.Ordinal));
        return start < 0 ? 0 : lines.Length - start;
    }
}
