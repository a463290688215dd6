using System.Text.Json;
using TrialTwin.Numerics.Documents;

namespace TrialTwin.Architecture.Tests.Documentation;

/// <summary>Every file that a user writes is described, with a schema that its examples obey.</summary>
public sealed class FormatTests
{
    [Fact]
    [Trait("Requirement", "REQ-ARCH-11")]
    public void Format_WithAPage_HasASchemaAndViceVersa()
    {
        var pages = Repository.Files("docs/formats", ".md").Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        var schemas = Schemas().Select(NameOf).ToList();
        Offences.None(
            pages.Where(page => page is not "README" && !schemas.Contains(page) && IsJson(page)).Select(page => $"docs/formats/{page}.md has no {page}.schema.json")
                .Concat(schemas.Except(pages, StringComparer.Ordinal).Select(schema => $"{schema}.schema.json has no {schema}.md")),
            "Page and schema belong together:");
    }

    [Fact]
    [Trait("Requirement", "REQ-ARCH-11")]
    public void Schema_OfAFormat_CanBeLoaded() =>
        Offences.None(
            from file in Schemas()
            let fault = FaultOf(() => DocumentSchema.Parse(Repository.Read(file)))
            where fault is not null
            select $"{file}: {fault}",
            "Schemas that cannot be loaded:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-11")]
    public void Example_InAFormatsPage_ObeysItsSchema() =>
        Offences.None(
            from file in Schemas()
            let schema = DocumentSchema.Parse(Repository.Read(file))
            let page = $"docs/formats/{NameOf(file)}.md"
            where Repository.Exists(page)
            from example in JsonExamples(Repository.Read(page))
            from problem in Problems(schema, example)
            select $"{page}: {problem}",
            "A whole-document example (a ```json block with a \"schema\" member) obeys its schema:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-11")]
    public void SampleProtocol_OfTheRepository_ObeysTheSchema() =>
        Offences.None(
            from file in Repository.Files("protocols", "protocol.json")
            from problem in Problems(DocumentSchema.Parse(Repository.Read("docs/formats/protocol.schema.json")), Repository.Read(file))
            select $"{file}: {problem}",
            "Sample protocols that break docs/formats/protocol.schema.json:");

    private static IEnumerable<string> Schemas() => Repository.Files("docs/formats", ".schema.json");

    private static string NameOf(string schema) => Path.GetFileName(schema).Replace(".schema.json", "", StringComparison.Ordinal);

    // A page of a format without JSON (CSV, XPT) says so by its title.
    private static bool IsJson(string page) =>
        !Repository.Lines($"docs/formats/{page}.md")[0].Contains("CSV", StringComparison.OrdinalIgnoreCase)
        && !Repository.Lines($"docs/formats/{page}.md")[0].Contains("XPT", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> JsonExamples(string page) =>
        page.Split("```json", StringSplitOptions.None).Skip(1)
            .Select(part => part.Split("```")[0])
            .Where(text => text.Contains("\"schema\"", StringComparison.Ordinal));

    private static IEnumerable<string> Problems(DocumentSchema schema, string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. schema.Validate(document.RootElement).Select(problem => problem.ToString())];
    }

    private static string? FaultOf(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return fault.Message;
        }
    }
}
