using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Tests.Tabular;

[Trait("Requirement", "REQ-DATA-7")]
public sealed class XptWriterTests
{
    [Theory]
    [InlineData(1, "4110000000000000")]
    [InlineData(-1, "C110000000000000")]
    [InlineData(0, "0000000000000000")]
    [InlineData(2, "4120000000000000")]
    public void Encode_OfTheExamplesOfTs140_GivesTheirBytes_Published(double value, string bytes) =>
        Assert.Equal(bytes, Convert.ToHexString(IbmDouble.Encode(value)));

    [Theory]
    [InlineData(0.1)]
    [InlineData(-118.625)]
    [InlineData(15.999999999999998)]
    [InlineData(16)]
    [InlineData(1e-70)]
    [InlineData(7e75)]
    [InlineData(123456789.123456789)]
    public void Encode_OfAnyNumber_LosesNothing(double value) => Assert.Equal(value, IbmDouble.Decode(IbmDouble.Encode(value)));

    [Fact]
    public void Encode_OfAMissingNumber_IsMissing() => Assert.True(double.IsNaN(IbmDouble.Decode(IbmDouble.Encode(double.NaN))));

    [Fact]
    public void Write_OfSubjects_ReadsBackEqual()
    {
        var subjects = XptReader.Read(ReferenceCatalog.Open("trials/cdiscpilot01/adam/adsl.xpt").FullPath);

        var bytes = XptWriter.Write(subjects);
        var again = Assert.Single(XptReader.ReadAll("again.xpt", bytes));

        Assert.Equal((subjects.Name, subjects.Label, subjects.RowCount), (again.Name, again.Label, again.RowCount));
        Assert.Equal(bytes, XptWriter.Write(subjects));
        Assert.Equal(0, bytes.Length % 80);
        foreach (var (before, after) in subjects.Columns.Zip(again.Columns))
        {
            Assert.Equal((before.Name, before.Label), (after.Name, after.Label));
            Assert.Equal(subjects.Texts(before.Name).Values.ToArray(), again.Texts(after.Name).Values.ToArray());
        }
    }

    [Fact]
    public void Write_OfLongNames_ShortensThemAndKeepsThemInTheLabel()
    {
        var table = new DataTable("synthetic cohort", "", [new NumericColumn("weight_kg_visit_1", "", [1]), new NumericColumn("weight_kg_visit_2", "", [2]), new NumericColumn("2nd", "", [3])]);

        var again = XptReader.ReadAll("names.xpt", XptWriter.Write(table))[0];

        Assert.Equal(["WEIGHT_K", "WEIGHT_2", "_2ND"], again.Columns.Select(c => c.Name));
        Assert.Equal(["weight_kg_visit_1", "weight_kg_visit_2", "2nd"], again.Columns.Select(c => c.Label));
    }

    [Fact]
    public void Obstacle_OfTextBeyondLatin1_IsTold()
    {
        Assert.Contains("Latin-1", XptWriter.Obstacle(new DataTable("a", "", [new TextColumn("city", "", ["Łódź"])]))!, StringComparison.Ordinal);
        Assert.Contains("200", XptWriter.Obstacle(new DataTable("a", "", [new TextColumn("note", "", [new string('x', 201)])]))!, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_OfATable_ReadsBackEqual()
    {
        var table = new DataTable("a", "", [new NumericColumn("x", "", [0.1, double.NaN, -2]), new TextColumn("y", "", ["a, \"b\"", "", "c"])]);

        var again = CsvReader.Read("a.csv", System.Text.Encoding.UTF8.GetBytes(CsvWriter.Write(table)));

        Assert.Equal(table.Numbers("x").Values.ToArray(), again.Numbers("x").Values.ToArray());
        Assert.Equal(table.Texts("y").Values.ToArray(), again.Texts("y").Values.ToArray());
    }
}
