using System.Text;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Tests.Tabular;

public sealed class TableReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("table-reader-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Trait("Requirement", "REQ-DATA-4")]
    public void Csv_WithNumbersTextAndMissing_IsTypedByColumn()
    {
        var table = Csv("id,age,arm\n1,61.5,placebo\n2,NA,\n3,,\"5 mg, titrated\"\n");

        Assert.Equal([61.5, double.NaN, double.NaN], table.Numbers("AGE").Values.ToArray());
        Assert.Equal(["placebo", "", "5 mg, titrated"], table.Texts("arm").Values.ToArray());
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-5")]
    public void Csv_WithRaggedRows_NamesEachLine()
    {
        var failure = Assert.Throws<BadInputException>(() => Csv("a,b\n1,2\n3\n4,5,6\n"));

        Assert.Equal(["t.csv:3", "t.csv:4"], failure.Problems.Select(p => p.Path));
    }

    [Theory]
    [InlineData("a,a\n1,2\n", "occurs twice")]
    [InlineData("a,\n1,2\n", "has no name")]
    [Trait("Requirement", "REQ-DATA-5")]
    public void Csv_WithBadHeader_SaysWhatIsWrong(string content, string message)
    {
        var failure = Assert.Throws<BadInputException>(() => Csv(content));

        Assert.Contains(message, failure.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-5")]
    public void Csv_InAnotherEncoding_SaysWhere()
    {
        var failure = Assert.Throws<BadInputException>(() => CsvReader.Read("t.csv", Encoding.Latin1.GetBytes("name\nGröße\n")));

        Assert.Contains("UTF-8", failure.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-5")]
    public void Numbers_OfUnknownColumn_NamesTheKnownOnes()
    {
        var failure = Assert.Throws<BadInputException>(() => Csv("age,sex\n1,F\n").Numbers("weight"));

        Assert.Contains("age, sex", failure.Problems[0].Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("big.xpt", 200_000_000, "200 MB")]
    [InlineData("empty.csv", 0, "empty")]
    [InlineData("data.sas7bdat", 10, "not read")]
    [Trait("Requirement", "REQ-DATA-5")]
    public void Read_OfUnusableFile_SaysWhy(string name, long bytes, string message)
    {
        var path = Path.Combine(_folder, name);
        using (var file = File.Create(path))
        {
            file.SetLength(bytes);
        }

        var failure = Assert.Throws<BadInputException>(() => TableReader.Read(path));

        Assert.Contains(message, failure.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{ "name": "T", "columns": [{ "name": "A", "label": "", "dataType": "integer" }], "rows": [[1, 2]] }""")]
    [Trait("Requirement", "REQ-DATA-5")]
    public void DatasetJson_ThatIsNone_IsRefused(string content)
    {
        var path = Path.Combine(_folder, "t.json");
        File.WriteAllText(path, content);

        Assert.Throws<BadInputException>(() => TableReader.Read(path));
    }

    private static DataTable Csv(string text) => CsvReader.Read("t.csv", Encoding.UTF8.GetBytes(text));
}
