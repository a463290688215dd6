using System.IO.Compression;
using System.Text;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Tests.Tabular;

public sealed class XptReaderTests
{
    private static readonly byte[] Subjects = ReferenceCatalog.Open("trials/cdiscpilot01/adam/adsl.xpt").ReadBytes();

    public static TheoryData<string> Files()
    {
        var figures = Figures();
        return [.. Enumerable.Range(0, figures.RowCount).Select(row => figures.Texts("file")[row])];
    }

    [Theory]
    [MemberData(nameof(Files))]
    [Trait("Requirement", "REQ-DATA-1")]
    public void ReadAll_OfEveryFileOfThePilot_HasTheFiguresOfAnotherDecoder_Independent(string file)
    {
        // Python with exact rational arithmetic; sums to 1e-12, for the order of additions differs.
        var figures = Figures();
        var row = Array.IndexOf(figures.Texts("file").Values.ToArray(), file);

        var table = Assert.Single(XptReader.ReadAll(file, Content(file)));

        var numbers = table.Columns.OfType<NumericColumn>().ToArray();
        var texts = table.Columns.OfType<TextColumn>().ToArray();
        var sum = numbers.Sum(c => c.Values.ToArray().Where(v => !double.IsNaN(v)).Sum());
        Assert.Equal(figures.Texts("member")[row], table.Name);
        Assert.Equal(figures.Numbers("columns")[row], table.Columns.Count);
        Assert.Equal(figures.Numbers("numeric_columns")[row], numbers.Length);
        Assert.Equal(figures.Numbers("rows")[row], table.RowCount);
        Assert.Equal(figures.Numbers("sum")[row], sum, 1e-12 * Math.Max(1, Math.Abs(sum)));
        Assert.Equal(figures.Numbers("missing_numbers")[row], numbers.Sum(c => c.Values.ToArray().Count(double.IsNaN)));
        Assert.Equal(figures.Numbers("text_characters")[row], texts.Sum(c => c.Values.ToArray().Sum(v => (long)v.Length)));
        Assert.Equal(figures.Numbers("missing_texts")[row], texts.Sum(c => c.Values.ToArray().Count(v => v.Length == 0)));
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-1")]
    public void Read_OfSubjects_EqualsTheirDatasetJson_Independent()
    {
        // The same data set as CDISC published it in Dataset-JSON 1.1.
        var xpt = XptReader.ReadAll("adsl.xpt", Subjects)[0];
        var json = DatasetJsonReader.Read(ReferenceCatalog.Open("trials/cdiscpilot01/adam/adsl.json").FullPath);
        var shared = json.Columns.Where(c => xpt.Find(c.Name)?.GetType() == c.GetType()).Select(c => c.Name).ToArray();

        Assert.Equal(254, json.RowCount);
        Assert.True(shared.Length >= 35, $"{shared.Length} columns in common");
        var jsonRow = Enumerable.Range(0, 254).ToDictionary(r => json.Texts("USUBJID")[r], r => r);
        foreach (var name in shared)
        {
            for (var row = 0; row < 254; row++)
            {
                var other = jsonRow[xpt.Texts("USUBJID")[row]];
                Assert.Equal((name, json.Texts(name)[other]), (name, xpt.Texts(name)[row]));
            }
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-1")]
    public void Read_OfSubjects_KeepsLabelsAndFormats()
    {
        var table = XptReader.ReadAll("adsl.xpt", Subjects)[0];

        Assert.Equal("Baseline BMI (kg/m^2)", table.Find("BMIBL")!.Label);
        Assert.StartsWith("DATE", ((NumericColumn)table.Find("TRTSDT")!).Format, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, "truncated")]
    [InlineData(1000, "truncated")]
    [InlineData(8_000, "truncated")]
    [InlineData(60_001, "truncated")]
    [Trait("Requirement", "REQ-DATA-2")]
    public void ReadAll_OfTruncatedFile_SaysSo(int bytes, string word)
    {
        var failure = Assert.Throws<BadInputException>(() => XptReader.ReadAll("adsl.xpt", Subjects[..bytes]));

        Assert.Contains(word, Assert.Single(failure.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-2")]
    public void ReadAll_CutAnywhere_IsEitherRefusedOrEndsAtARow()
    {
        // The format holds no row count: only a cut at the end of a row and of a record at once goes unseen.
        var all = XptReader.ReadAll("adsl.xpt", Subjects)[0].RowCount;
        for (var bytes = 1; bytes < Subjects.Length - 400; bytes += 397)
        {
            try
            {
                Assert.InRange(XptReader.ReadAll("adsl.xpt", Subjects[..bytes])[0].RowCount, 0, all - 1);
            }
            catch (BadInputException refused)
            {
                Assert.Single(refused.Problems);
            }
        }
    }

    [Theory]
    [InlineData("PK\u0003\u0004 this is a zip", "not a SAS transport file")]
    [InlineData("HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!", "version 8")]
    [Trait("Requirement", "REQ-DATA-2")]
    public void ReadAll_OfAnotherFormat_SaysWhich(string content, string message)
    {
        var failure = Assert.Throws<BadInputException>(() => XptReader.ReadAll("x.xpt", Encoding.Latin1.GetBytes(content)));

        Assert.Contains(message, failure.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-1")]
    public void ReadAll_OfTwoMembers_ReadsBoth()
    {
        var second = Subjects[(3 * 80)..];

        var members = XptReader.ReadAll("two.xpt", [.. Subjects, .. second]);

        Assert.Equal([254, 254], members.Select(m => m.RowCount));
    }

    [Theory]
    [InlineData("4110000000000000", 1)]
    [InlineData("C276A00000000000", -118.625)]
    [InlineData("401999999999999A", 0.1)]
    [InlineData("0000000000000000", 0)]
    [InlineData("2E00000000000000", double.NaN)]
    [InlineData("4100000000000000", double.NaN)]
    [InlineData("5F00000000000000", double.NaN)]
    [InlineData("42640000", 100)]
    [InlineData("7FFFFFFFFFFFFFFF", 7.237005577332262e75)]
    [Trait("Requirement", "REQ-DATA-1")]
    public void Decode_OfKnownBytes_GivesTheValue_Published(string hexadecimal, double expected)
    {
        // SAS TS-140 (missing codes), IBM System/360 Principles of Operation (-118.625 and the largest number).
        Assert.Equal(expected, IbmDouble.Decode(Convert.FromHexString(hexadecimal)));
    }

    private static DataTable Figures() => CsvReader.Read(ReferenceCatalog.Open("oracles/prognosis/xpt-figures.csv").FullPath);

    private static byte[] Content(string file)
    {
        var bytes = ReferenceCatalog.Open($"trials/cdiscpilot01/{file}").ReadBytes();
        if (!file.EndsWith(".zip", StringComparison.Ordinal))
        {
            return bytes;
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var entry = Assert.Single(archive.Entries).Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }
}
