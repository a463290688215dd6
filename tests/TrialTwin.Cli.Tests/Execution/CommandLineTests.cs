using System.Text.Json;
using TrialTwin.Cli.Tests.Fixtures;
using TrialTwin.Numerics.Documents;

namespace TrialTwin.Cli.Tests.Execution;

public sealed class CommandLineTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [Trait("Requirement", "REQ-CLI-4")]
    [InlineData("trial", "simulate")]
    [InlineData("trial", "simulate", "absent.json")]
    [InlineData("trial", "simulate", "absent.json", "--threads", "0")]
    [InlineData("protocol", "check", "/")]
    [InlineData("no-such-command")]
    public async Task Command_WrongWords_EndsWith1AndOneDocument(params string[] words)
    {
        var end = await TrialTwinProcess.RunAsync([.. words, "--json"]);

        Assert.Equal(1, end.ExitCode);
        Assert.Empty(DocumentSchema.Load("command-outcome").Validate(end.Document));
        Assert.NotEmpty(end.Problems);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-4")]
    public async Task Command_WrongWordsForPeople_TellsPlaceFaultAndMend()
    {
        var end = await TrialTwinProcess.RunAsync("protocol", "check", "absent.json");

        Assert.Equal((1, ""), (end.ExitCode, end.Output));
        Assert.Contains("absent.json: does not exist.", end.Errors, StringComparison.Ordinal);
        Assert.Contains("Name an existing file.", end.Errors, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Input_Of200Megabytes_IsRefusedBeforeItIsRead()
    {
        using (var large = File.Create(folder.PathOf("large.json")))
        {
            large.SetLength(200L << 20);
        }

        var end = await TrialTwinProcess.RunAsync("protocol", "check", folder.PathOf("large.json"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("200 MB", Assert.Single(end.Problems).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-5")]
    public async Task Out_ThatCannotBeWritten_IsToldBeforeTheWork()
    {
        var file = folder.Write("file", "");
        var request = folder.Write("request.json", Checkout.Example("trial-request"));

        var end = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--out", Path.Combine(file, "below"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal("--out", Assert.Single(end.Problems).GetProperty("path").GetString());
        Assert.DoesNotContain("%", end.Errors, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-4")]
    public async Task Help_OfTheProgram_EndsWith0()
    {
        var end = await TrialTwinProcess.RunAsync("--help");

        Assert.Equal(0, end.ExitCode);
        Assert.Contains("serve", end.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-6")]
    public async Task RunRecord_OfARun_NamesInputSeedAndResults()
    {
        var request = folder.Write("request.json", Checkout.Example("trial-request").Replace("\"replicates\": 2000", "\"replicates\": 250", StringComparison.Ordinal));

        await TrialTwinProcess.RunAsync("trial", "simulate", request, "--out", folder.PathOf("out"));

        using var record = JsonDocument.Parse(folder.Read("out/run.json"));
        var results = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(folder.Read("out/results.json")));
        Assert.Equal(1UL, record.RootElement.GetProperty("seed").GetUInt64());
        Assert.Equal(64, record.RootElement.GetProperty("inputs").GetProperty("request.json").GetString()!.Length);
        Assert.Equal(results, record.RootElement.GetProperty("results").GetProperty("results.json").GetString());
    }
}
