using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelUpdates;

namespace TrialTwin.Twins.Tests.ModelUpdates;

[Trait("Requirement", "REQ-TWIN-72")]
public sealed class UpdateRequestTests : IDisposable
{
    private const string Good = "id,time,observable,value\na,1,concentration,2\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("update");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("", "observations")]
    [InlineData("id,time,observable,value\n", "observations")]
    [InlineData("id,hours,observable,value\na,1,concentration,2\n", "observations")]
    [InlineData("id,time,observable,value\na,1,concentration\n", "observations, line 2")]
    [InlineData("id,time,observable,value\na,-1,concentration,2\n", "observations, line 2")]
    [InlineData("id,time,observable,value\na,1,concentration,2\na,2,concentration,NA\n", "observations, line 3")]
    [InlineData("id,time,observable,value\na,1,glucose,2\n", "observations, line 2")]
    public void ToStudy_BadObservations_NamesTheLine(string observations, string path) =>
        Assert.Equal(path, Assert.Single(Problems(Request(), observations)).Path);

    [Fact]
    public void ToStudy_ManyFaults_AreToldAtOnce()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "doses.csv"), "id,time,route,amount,duration\nb,0,oral,100,0\na,0,nasal,-5,0\n");
        File.WriteAllText(Path.Combine(folder.FullName, "patients.csv"), "id,weight\nc,70\nc,80\n");
        var errors = new Dictionary<string, ResidualError>(StringComparer.Ordinal) { ["marker"] = new(0, 0) };
        var problems = Problems(Request() with { DoseTable = "doses.csv", Individuals = "patients.csv", ResidualErrors = errors }, Good);
        Assert.Equal(
            [
                "doseTable", "doseTable", "doseTable, line 3", "doseTable, line 3", "individuals", "individuals",
                "residualErrors.concentration", "residualErrors.marker", "residualErrors.marker",
            ],
            problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ToStudy_CardWithoutVariability_IsRefused()
    {
        var card = System.Text.RegularExpressions.Regex.Replace(UpdateStudies.OneCompartment, ", \"variability\": \\{[^}]*\\}", "");
        Assert.Equal("model", Assert.Single(Problems(Request(), Good, card)).Path);
    }

    [Fact]
    public void ToStudy_UpdateUntilTheLastObservation_IsRefused() =>
        Assert.Equal("updateUntil", Assert.Single(Problems(Request() with { UpdateUntil = 1 }, Good)).Path);

    [Fact]
    public void ToStudy_TablesInOrder_GivesEachPatientItsOwn()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "doses.csv"), "id,time,route,amount,duration\na,0,oral,100,0\na,12,oral,50,1\n");
        File.WriteAllText(Path.Combine(folder.FullName, "patients.csv"), "id,weight\na,70\nb,90\n");
        Write(Good, UpdateStudies.OneCompartment);
        var study = (Request() with { DoseTable = "doses.csv", Individuals = "patients.csv" }).ToStudy(folder.FullName);
        Assert.Equal([70.0, 90.0], study.Patients.Select(patient => patient.Values[2]));
        Assert.Equal(2, study.Doses["a"].Count());
        Assert.Empty(study.Observations["b"]);
    }

    private static UpdateRequest Request() => UpdateStudies.Request("concentration", new ResidualError(0.1));

    private void Write(string observations, string card)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), card);
        File.WriteAllText(Path.Combine(folder.FullName, "observations.csv"), observations);
    }

    private IReadOnlyList<Problem> Problems(UpdateRequest request, string observations, string card = UpdateStudies.OneCompartment)
    {
        Write(observations, card);
        return Assert.Throws<BadInputException>(() => request.ToStudy(folder.FullName)).Problems;
    }
}
