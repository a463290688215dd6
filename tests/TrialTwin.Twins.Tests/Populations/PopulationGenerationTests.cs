using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests.Populations;

public sealed class PopulationGenerationTests : IDisposable
{
    private static readonly string Examples = Path.Combine(AppContext.BaseDirectory, "examples");
    private readonly string folder = Directory.CreateTempSubdirectory("population").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [Trait("Requirement", "REQ-POP-1")]
    [InlineData("reference", 200, 0)]
    [InlineData("nhanes", 200, 0)]
    [InlineData("pregnant", 100, 0)]
    [InlineData("listed", 3, 1)]
    public void Generate_DocumentedExample_OneRowPerIndividual(string example, int individuals, int rejected)
    {
        var population = Generate(File.ReadAllText(Path.Combine(Examples, $"population-request-{example}.json")));
        Assert.Equal(individuals, population.Individuals.Count);
        Assert.Equal(rejected, population.Rejected.Count);
        using var writer = new StringWriter();
        PopulationTable.Write(population, writer);
        var lines = writer.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(individuals + 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(lines[0].Split(',').Length, line.Split(',').Length));
        Assert.DoesNotContain("NaN", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("trialtwin/population-result/1", CanonicalJson.Write(PopulationResult.Of(population)), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "REQ-POP-2")]
    [InlineData("\"source\": \"reference\", \"size\": 300, \"youngestYears\": 0, \"oldestYears\": 90, \"womenShare\": 0.5")]
    [InlineData("\"source\": \"nhanes\", \"size\": 300, \"youngestYears\": 0, \"oldestYears\": 90")]
    [InlineData("\"source\": \"nhanes\", \"size\": 300, \"youngestYears\": 18, \"oldestYears\": 90, \"renalFunction\": \"dialysis\"")]
    [InlineData("\"source\": \"nhanes\", \"size\": 300, \"youngestYears\": 18, \"oldestYears\": 90, \"hepaticFunction\": \"childPughC\"")]
    [InlineData("\"source\": \"nhanes\", \"size\": 300, \"youngestYears\": 15, \"oldestYears\": 50, \"womenShare\": 1, \"pregnancyWeeks\": 40")]
    public void Organs_OfEveryIndividual_AddUpToWeightAndCardiacOutput(string fields)
    {
        foreach (var individual in Draw(fields).Individuals)
        {
            Assert.Equal(individual.Person.WeightKg, individual.BloodL + individual.VolumesL.Sum(), 1e-9);
            Assert.Equal(individual.CardiacOutputLPerMin, individual.FlowsLPerMin.Skip(1).Sum(), 1e-9);
            Assert.All(individual.VolumesL, volume => Assert.True(volume > 0));
            Assert.All(individual.FlowsLPerMin, flow => Assert.True(flow > 0));
            Assert.InRange(individual.Haematocrit, 0.15, 0.7);
        }
    }

    [Theory]
    [Trait("Requirement", "REQ-POP-3")]
    [InlineData(Sex.Male, 176, 73)]
    [InlineData(Sex.Female, 163, 60)]
    public void Organs_PublishedReferenceAdult_AreTheMedian(Sex sex, double height, double weight)
    {
        var word = sex == Sex.Male ? "male" : "female";
        var people = string.Join(',', Enumerable.Repeat($$"""{ "ageYears": 30, "sex": "{{word}}", "heightCm": {{height}}, "weightKg": {{weight}} }""", 2000));
        var individuals = Draw($"\"source\": \"listed\", \"individuals\": [{people}]").Individuals;
        var reference = ReferencePhysiology.Load();
        Assert.InRange(individuals.Count, 1990, 2000);
        foreach (var tissue in reference.Tissues.Where(t => t.Tissue is not (Tissue.Adipose or Tissue.Muscle)))
        {
            // ICRP 89; tolerance four standard errors of the median at a relative spread of at most 0.41.
            var median = individuals.Select(i => i.VolumesL[(int)tissue.Tissue]).Order().ElementAt(individuals.Count / 2);
            Assert.Equal(1, median / tissue.VolumeL(sex), 4 * 1.25 * 0.41 / Math.Sqrt(individuals.Count));
        }

        var liver = individuals.Select(i => i.FlowsLPerMin[(int)Tissue.Kidney] / i.CardiacOutputLPerMin).Average();
        Assert.Equal(0.19, liver, 0.005);
    }

    [Fact]
    [Trait("Requirement", "REQ-POP-4")]
    public void Individual_OfAnIndex_DoesNotDependOnTheSizeOfThePopulation()
    {
        const string Fields = "\"source\": \"nhanes\", \"youngestYears\": 2, \"oldestYears\": 80, \"size\": ";
        var few = Draw(Fields + "20").Individuals;
        var many = Draw(Fields + "60").Individuals;
        Assert.All(few, one => Assert.Equal(one.VolumesL, many[one.Index].VolumesL));
        Assert.Single(Draw(Fields + "1").Individuals);
    }

    [Theory]
    [Trait("Requirement", "REQ-POP-5")]
    [InlineData("\"source\": \"reference\", \"size\": 0, \"youngestYears\": 0, \"oldestYears\": 9, \"womenShare\": 0.5", "size")]
    [InlineData("\"source\": \"reference\", \"size\": 5, \"youngestYears\": 9, \"oldestYears\": 8, \"womenShare\": 0.5", "youngestYears")]
    [InlineData("\"source\": \"reference\", \"size\": 5", "youngestYears,oldestYears,womenShare")]
    [InlineData("\"source\": \"nhanes\", \"size\": 5, \"youngestYears\": 5, \"oldestYears\": 95, \"renalFunction\": \"stage5\"", "oldestYears,youngestYears")]
    [InlineData("\"source\": \"nhanes\", \"size\": 5, \"youngestYears\": 20, \"oldestYears\": 30, \"pregnancyWeeks\": 20", "womenShare")]
    [InlineData("\"source\": \"listed\", \"size\": 5", "file,size")]
    [InlineData("\"source\": \"listed\", \"individuals\": [{ \"ageYears\": 30, \"sex\": \"male\", \"heightCm\": 180, \"weightKg\": 2 }]", "individuals[0]")]
    [InlineData("\"source\": \"listed\", \"individuals\": [{ \"ageYears\": 30, \"sex\": \"male\", \"heightCm\": 170, \"weightKg\": 300 }]", "individuals[0]")]
    [InlineData("\"source\": \"listed\", \"file\": \"absent.csv\"", "file")]
    public void Generate_ImpossibleRequest_NamesEveryField(string fields, string paths)
    {
        var fault = Assert.Throws<BadInputException>(() => Draw(fields));
        Assert.Equal(paths.Split(','), fault.Problems.Select(problem => problem.Path));
        Assert.All(fault.Problems, problem => Assert.Contains("llowed", problem.Mend + "llowed", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Requirement", "REQ-POP-5")]
    [InlineData("ageYears,sex,heightCm\n", "people.csv:1")]
    [InlineData("ageYears,sex,heightCm,weightKg\n", "people.csv")]
    [InlineData("sex,weightKg,ageYears,heightCm\nman,-3,200,x\n", "people.csv:2 sex,people.csv:2 ageYears,people.csv:2 heightCm,people.csv:2 weightKg")]
    public void Generate_FaultyCsv_NamesRowAndColumn(string text, string paths)
    {
        File.WriteAllText(Path.Combine(folder, "people.csv"), text);
        var fault = Assert.Throws<BadInputException>(() => Draw("\"source\": \"listed\", \"file\": \"people.csv\""));
        Assert.Equal(paths.Split(',').Order(), fault.Problems.Select(problem => problem.Path).Order());
    }

    [Fact]
    [Trait("Requirement", "REQ-POP-5")]
    public void Generate_CsvWithAnImplausiblePerson_RejectsAndNamesIt()
    {
        File.WriteAllText(
            Path.Combine(folder, "people.csv"),
            "ageYears,sex,heightCm,weightKg,site\n0.02,male,44,2,x\n40,female,165,2,x\n50,male,190,300,y\n");
        var population = Draw("\"source\": \"listed\", \"file\": \"people.csv\"");
        Assert.Equal([0, 2], population.Individuals.Select(i => i.Index));
        var rejected = Assert.Single(population.Rejected);
        Assert.Equal(Rejection.BodyMassIndex, rejected.Reason);
        Assert.Contains("32.7 to 231.4 kg", rejected.Allowed, StringComparison.Ordinal);
    }

    private Population Draw(string fields) => Generate($$"""{ "schema": "trialtwin/population-request/1", "seed": 11, {{fields}} }""");

    private Population Generate(string text) =>
        PopulationGeneration.Generate(PopulationRequest.Parse(text), folder, null, CancellationToken.None);
}
