using TrialTwin.Cli.Output;

namespace TrialTwin.Cli.Execution;

/// <summary>The frame of one piece of work: what every command with results is given.</summary>
/// <param name="Command">Words of the command, such as "trial simulate".</param>
/// <param name="Seed">Seed that replaces the one in the request; null keeps that one.</param>
/// <param name="Threads">Worker threads; never changes a result.</param>
/// <param name="Out">Where results are written; null writes none.</param>
/// <param name="Progress">Tells the user how far the work is.</param>
/// <param name="Cancellation">Set by Ctrl-C.</param>
internal sealed record Work(
    string Command,
    ulong? Seed,
    int Threads,
    ResultDirectory? Out,
    ProgressLine Progress,
    CancellationToken Cancellation);
