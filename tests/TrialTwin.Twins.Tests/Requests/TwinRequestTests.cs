using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Requests;

namespace TrialTwin.Twins.Tests.Requests;

[Trait("Requirement", "REQ-TWIN-10")]
public sealed class TwinRequestTests
{
    private static readonly string Examples = Path.Combine(AppContext.BaseDirectory, "examples");

    [Theory]
    [InlineData("twin-request-individual.json", 1)]
    [InlineData("twin-request-population.json", 200)]
    public void Example_OfTheDocumentation_RunsAndWritesEveryTable(string file, int patients)
    {
        var study = TwinRequest.Parse(File.ReadAllText(Path.Combine(Examples, file))).ToStudy(Examples);
        var trajectories = TwinSimulation.Simulate(study, null, CancellationToken.None);
        Assert.Equal(patients, trajectories.Patients.Count);
        Assert.Equal((patients * 2 * 25) + 1, Lines(TwinTables.WriteTrajectories, trajectories).Length);
        Assert.Equal(patients + 1, Lines(TwinTables.WritePharmacokinetics, trajectories).Length);
        var quantiles = Lines(TwinTables.WriteQuantiles, trajectories);
        Assert.Equal((2 * (168 + 97 + 25 + 25)) + 1, quantiles.Length);
        Assert.All(quantiles, line => Assert.Equal(10, line.Split(',').Length));
        Assert.Contains("trialtwin/twin-result/1", CanonicalJson.Write(TwinRequestResult.Of(trajectories)));
    }

    [Fact]
    public void Parse_RequestWithManyFaults_TellsThemAll()
    {
        var fault = Assert.Throws<BadInputException>(() => TwinRequest.Parse("""
            {
              "schema": "trialtwin/twin-request/1", "compound": "../x", "effectModel": "donepezil-adas-cog", "weeks": 0, "seed": -1,
              "arms": [{ "id": "A", "label": "", "steps": [{ "fromDay": 0, "doseMgPerDay": -5 }] }],
              "individuals": [{ "ageYears": 8, "sex": "woman", "heightCm": 158, "weightKg": 2 }]
            }
            """));
        Assert.Equal(
            [
                "compound", "weeks", "seed", "arms[0].id", "arms[0].label", "arms[0].steps[0].doseMgPerDay",
                "individuals[0].ageYears", "individuals[0].sex", "individuals[0].weightKg",
            ],
            fault.Problems.Select(p => p.Path));
        Assert.All(fault.Problems, p => Assert.NotEmpty(p.Mend));
    }

    [Fact]
    public void Parse_RequestWithCrossedFields_TellsThemAll()
    {
        var fault = Assert.Throws<BadInputException>(() => TwinRequest.Parse("""
            {
              "schema": "trialtwin/twin-request/1", "compound": "donepezil", "effectModel": "donepezil-adas-cog", "weeks": 4, "seed": 1,
              "arms": [
                { "id": "a", "label": "A", "steps": [{ "fromDay": 7, "doseMgPerDay": 5 }, { "fromDay": 7, "doseMgPerDay": 10 }] },
                { "id": "a", "label": "B", "steps": [] }
              ]
            }
            """));
        Assert.Equal(["individuals", "arms[0].steps[1].fromDay", "arms[1].id"], fault.Problems.Select(p => p.Path));
    }

    [Theory]
    [InlineData("aspirin", "compounds/aspirin.json")]
    [InlineData("mine.json", "not beside")]
    public void ToStudy_WithoutTheCompound_SaysWhatToDo(string compound, string expected)
    {
        var text = File.ReadAllText(Path.Combine(Examples, "twin-request-individual.json"))
            .Replace("\"compound\": \"donepezil\"", $"\"compound\": \"{compound}\"", StringComparison.Ordinal);
        var fault = Assert.Throws<BadInputException>(() => TwinRequest.Parse(text).ToStudy(Examples));
        Assert.Contains(expected, fault.Message);
    }

    private static string[] Lines(Action<TwinTrajectories, TextWriter> write, TwinTrajectories trajectories)
    {
        using var writer = new StringWriter();
        write(trajectories, writer);
        return writer.ToString().TrimEnd('\n').Split('\n');
    }
}
