using TrialTwin.Studies.Audit;
using TrialTwin.Web.History;

namespace TrialTwin.Web.Tests.History;

[Trait("Requirement", "REQ-WEB-7")]
public sealed class AuditCsvTests
{
    [Fact]
    public void Text_OfACellWithCommasAndQuotes_IsQuoted()
    {
        var csv = AuditCsv.Text([Entry(1, new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero)) with { Reason = "said \"no\", twice" }]);

        Assert.Contains(",\"said \"\"no\"\", twice\",", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("@x")]
    public void Text_OfAFormula_IsNoFormulaAnyMore(string name)
    {
        var csv = AuditCsv.Text([Entry(1, new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero)) with { ActorName = name }]);

        Assert.Contains($",'{name},", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Selection_OfDays_TakesWholeUtcDaysNewestFirst()
    {
        AuditEntry[] trail =
        [
            Entry(1, new DateTimeOffset(2026, 11, 19, 23, 59, 59, TimeSpan.Zero)),
            Entry(2, new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero)),
            Entry(3, new DateTimeOffset(2026, 11, 20, 23, 59, 59, TimeSpan.Zero)),
            Entry(4, new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero)),
        ];

        Assert.Equal([3L, 2L], AuditSelection.NewestFirst(trail, "2026-11-20", "2026-11-20").Select(e => e.Sequence));
        Assert.Equal(4, AuditSelection.NewestFirst(trail, "not a day", null).Count);
    }

    [Fact]
    public void Changes_OfAnEntry_StandValueByValue()
    {
        var entry = Entry(1, DateTimeOffset.UnixEpoch) with { Before = """{"title":"A"}""", After = """{"title":"B","seed":1}""" };

        var changes = EntryChanges.Of(entry);

        Assert.Equal(["title", "seed"], changes.Select(c => c.Path));
        Assert.Equal(("\"A\"", "\"B\""), (changes[0].Before, changes[0].After));
        Assert.Null(changes[1].Before);
    }

    private static AuditEntry Entry(long sequence, DateTimeOffset at) => new()
    {
        Sequence = sequence, At = at, ActorId = "u", ActorName = "Ada", Action = "draft saved", Subject = "study/a",
        Evidence = "e", PreviousHash = "p", Hash = "h",
    };
}
