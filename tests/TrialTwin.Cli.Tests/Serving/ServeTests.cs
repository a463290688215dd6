using TrialTwin.Cli.Tests.Fixtures;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Runs;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Cli.Tests.Serving;

public sealed class ServeTests : IDisposable
{
    private const string Ready = "Ctrl-C ends the server";
    private const int Replicates = 400;

    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-10")]
    public async Task Serve_FirstStart_SaysAddressAndLinkAndNothingElse()
    {
        using var server = Start(folder.PathOf("data"));
        await server.UntilSaidAsync(Ready);
        server.Signal("INT");
        var end = await server.EndAsync();

        Assert.Equal((0, ""), (end.ExitCode, end.Errors));
        Assert.Matches(@"\ATrialTwin is at http://127\.0\.0\.1:\d+/\r?\nOpen this link once to enter: http://127\.0\.0\.1:\d+/enter\S+\r?\nData: ", end.Output);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-9")]
    public async Task Serve_KilledInMidRun_EndsTheRunAfterItsNextStartWithTheCommandLinesResult()
    {
        await using var data = await DataFolder.PrepareAsync(folder.PathOf("data"));
        var (run, protocol) = await data.EnqueueAsync(Smaller);

        using (var first = Start(data.Location))
        {
            var interrupted = await data.UntilAsync(run, status => status.ReplicatesDone > 0);
            first.Kill();
            Assert.InRange(interrupted.ReplicatesDone, 1, Replicates - 1);
        }

        using var second = Start(data.Location);
        var ended = await data.UntilAsync(run, status => status.HasEnded);
        second.Signal("INT");
        Assert.Equal(0, (await second.EndAsync()).ExitCode);

        var alone = await TrialTwinProcess.RunAsync(
            "study", "run", folder.Write("protocol.json", CanonicalJson.Write(protocol)), "--threads", "1", "--no-report", "--json");
        Assert.Equal(RunState.Succeeded, ended.State);
        Assert.Equal(1, ended.Resumptions);
        Assert.Equal(alone.Document.GetProperty("result").GetProperty("resultHash").GetString(), ended.ResultHash);
    }

    private static TrialTwinProcess Start(string data) => TrialTwinProcess.Start("serve", "--data", data, "--port", "0");

    /// <summary>Long enough to be interrupted, short enough for a test: 40 blocks of work.</summary>
    private static Protocol Smaller(Protocol protocol) => protocol with
    {
        TotalPatients = [.. protocol.TotalPatients.Take(2)],
        Simulation = protocol.Simulation with { Replicates = Replicates, ReplicatesPerBlock = Replicates / 40 },
    };
}
