using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Execution;

/// <summary>What a command tells its user once it has ended.</summary>
/// <param name="Lines">Readable summary.</param>
/// <param name="Tables">Tables that follow it.</param>
/// <param name="Data">The same for machines: the member "result" of <c>--json</c>.</param>
/// <param name="Code">An exit code of <see cref="ExitCode"/>.</param>
internal sealed record Outcome(
    IReadOnlyList<string> Lines,
    IReadOnlyList<ResultTable> Tables,
    object Data,
    int Code = ExitCode.Done);
