using System.Text.Json;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Numerics.Tests.Documents;

[Trait("Requirement", "REQ-NUM-8")]
public sealed class DocumentSchemaTests
{
    private static readonly DocumentSchema Schema = DocumentSchema.Parse("""
        {
          "type": "object",
          "required": ["schema", "seed", "scenarios"],
          "additionalProperties": false,
          "properties": {
            "schema": { "const": "trialtwin/sample/1" },
            "seed": { "type": "integer", "minimum": 0, "description": "Seed of the run." },
            "kind": { "enum": ["fixed", "sequential"] },
            "scenarios": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/scenario" } }
          },
          "$defs": {
            "scenario": {
              "type": "object",
              "required": ["id", "sdMultiplier"],
              "additionalProperties": false,
              "properties": {
                "id": { "type": "string", "pattern": "^[a-z-]+$", "minLength": 1 },
                "sdMultiplier": {
                  "type": "number", "exclusiveMinimum": 0, "maximum": 3,
                  "description": "Factor on the standard deviation."
                }
              }
            }
          }
        }
        """);

    [Fact]
    public void Validate_GoodDocument_FindsNothing() =>
        Assert.Empty(Problems("""
            { "schema": "trialtwin/sample/1", "seed": 7, "kind": "fixed", "scenarios": [{ "id": "null", "sdMultiplier": 1.2 }] }
            """));

    [Fact]
    public void Validate_DocumentWithTenFaults_TellsAllTen()
    {
        var problems = Problems("""
            {
              "schema": "trialtwin/sample/2", "kind": "adaptive", "colour": "red",
              "scenarios": [
                { "id": "Null 1", "sdMultiplier": 4 }, { "sdMultiplier": 0 }, 5, { "id": "", "sdMultiplier": "big" }
              ]
            }
            """);
        string[] paths =
        [
            "seed", "schema", "kind", "colour", "scenarios[0].id", "scenarios[0].sdMultiplier", "scenarios[1].id",
            "scenarios[1].sdMultiplier", "scenarios[2]", "scenarios[3].id", "scenarios[3].id", "scenarios[3].sdMultiplier",
        ];
        Assert.Equal(paths, problems.Select(p => p.Path));
    }

    [Fact]
    public void Validate_ValueOutOfRange_TellsValueRangeAndMeaning()
    {
        var problem = Assert.Single(Problems("""
            { "schema": "trialtwin/sample/1", "seed": 7, "scenarios": [{ "id": "a", "sdMultiplier": 3.5 }] }
            """));
        Assert.Equal("scenarios[0].sdMultiplier", problem.Path);
        Assert.Contains("3.5", problem.Message);
        Assert.Contains("above 0", problem.Mend);
        Assert.Contains("at most 3", problem.Mend);
        Assert.Contains("Factor on the standard deviation.", problem.Mend);
    }

    [Fact]
    public void Parse_SchemaWithAnUncheckedKeyword_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => DocumentSchema.Parse("""{ "properties": { "a": { "oneOf": [] } } }"""));

    [Fact]
    public void EverySchemaOfDocsFormats_BesideTheProgram_CanBeChecked()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "formats");
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
        {
            Assert.NotNull(DocumentSchema.Load(Path.GetFileName(file).Replace(".schema.json", "", StringComparison.Ordinal)));
        }
    }

    private static IReadOnlyList<Problem> Problems(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Schema.Validate(document.RootElement);
    }
}
