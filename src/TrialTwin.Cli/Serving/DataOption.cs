using System.CommandLine;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies;

namespace TrialTwin.Cli.Serving;

/// <summary>The option <c>--data</c>: the folder that an installation keeps its record in.</summary>
internal static class DataOption
{
    private const string Name = "--data";

    public static Option<string> Create() => new(Name)
    {
        Description = "Folder of the database and the reports.",
        DefaultValueFactory = _ => "data",
    };

    /// <summary>The folder of a server that has been started before.</summary>
    /// <exception cref="BadInputException">There is no record in it.</exception>
    public static StudiesOptions Existing(string folder)
    {
        var full = Path.GetFullPath(folder);
        return File.Exists(Path.Combine(full, "trialtwin.db"))
            ? new StudiesOptions { DataDirectory = full }
            : throw new BadInputException(Name, $"{full} holds no record (trialtwin.db).", "Name the folder that `trialtwin serve` was started with.");
    }
}
