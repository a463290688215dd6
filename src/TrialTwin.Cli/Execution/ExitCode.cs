namespace TrialTwin.Cli.Execution;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input cannot be worked with; the list of problems says why.</summary>
    public const int BadInput = 1;

    /// <summary>The work failed, a verification that fails included.</summary>
    public const int Failed = 2;

    /// <summary>Ended by Ctrl-C or a termination signal.</summary>
    public const int Cancelled = 130;

    public static string NameOf(int code) => code switch
    {
        Done => "done",
        BadInput => "badInput",
        Cancelled => "cancelled",
        _ => "failed",
    };
}
