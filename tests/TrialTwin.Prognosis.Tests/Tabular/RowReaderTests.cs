using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Tests.Tabular;

[Trait("Requirement", "REQ-DATA-6")]
public sealed class RowReaderTests
{
    private readonly List<Problem> problems = [];

    [Fact]
    public void Field_OfARow_IsReadByTheNameOfItsColumn()
    {
        var row = Row("id,share,flag,kind,gap\n007,0.25,TRUE,pocock,NA\n");
        Assert.Equal("007", row.Text("id"));
        Assert.Equal(0.25, row.Between("share", 0, 1));
        Assert.True(row.Flag("flag", false));
        Assert.Equal("Pocock", row.Choice("kind", "OBrienFleming", "Pocock"));
        Assert.Null(row.OptionalNumber("gap"));
        Assert.False(row.Has("no such column"));
        Assert.Empty(problems);
    }

    [Fact]
    public void Fault_OfAnyField_IsNamedWithLineColumnAndMend()
    {
        var row = Row("share,looks,flag,kind\n1,2.5,maybe,linear\n");
        row.Between("share", 0, 1);
        row.Whole("looks", 1, 5);
        row.Flag("flag", true);
        row.Choice("kind", "OBrienFleming", "Pocock");
        row.Number("absent", 0);
        Assert.Equal(
            ["designs.csv:2 share", "designs.csv:2 looks", "designs.csv:2 flag", "designs.csv:2 kind", "designs.csv:2 absent"],
            problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Mend));
    }

    private RowReader Row(string text) => new(CsvReader.ReadText("designs.csv", text), 0, problems);
}
