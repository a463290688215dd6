using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Audit;

public sealed class AuditVerifyTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-11")]
    public async Task Verify_RecordAsWritten_IsDone()
    {
        await (await DataFolder.PrepareAsync(folder.PathOf("data"))).DisposeAsync();

        var end = await TrialTwinProcess.RunAsync("audit", "verify", "--data", folder.PathOf("data"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.True(end.Document.GetProperty("result").GetProperty("entriesChecked").GetInt64() >= 3);
    }

    [Theory]
    [Trait("Requirement", "REQ-CLI-11")]
    [InlineData("sample study imported", "audit entry ")]
    [InlineData("Donepezil 5 and 10 mg", "revision/alzheimers-donepezil")]
    public async Task Verify_OneFlippedByte_EndsWith2AndNamesTheRow(string text, string row)
    {
        var data = await DataFolder.PrepareAsync(folder.PathOf("data"));
        await data.FlipAsync(text);

        var end = await TrialTwinProcess.RunAsync("audit", "verify", "--data", data.Location);

        Assert.Equal(2, end.ExitCode);
        Assert.Contains(row, end.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Verify_FolderWithoutARecord_IsBadInput()
    {
        var end = await TrialTwinProcess.RunAsync("audit", "verify", "--data", folder.Location, "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal("--data", Assert.Single(end.Problems).GetProperty("path").GetString());
        Assert.Empty(folder.Files("."));
    }
}
