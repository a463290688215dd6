using System.CommandLine;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Cli.Study;

/// <summary>The options of <c>study run</c> beyond those of all work.</summary>
internal sealed class StudyRunOptions
{
    private readonly Option<int?> replicates = new("--replicates")
    {
        Description = "Simulated trials per cell; replaces the number in the protocol.",
    };

    private readonly Option<int> csv = new("--replicates-csv")
    {
        Description = "Writes the first N simulated trials of every cell one by one to replicates.csv.",
        HelpName = "N",
    };

    private readonly Option<bool> noReport = new("--no-report") { Description = "Leaves the report and its bundle out." };

    private readonly Option<bool> expected = new("--expected")
    {
        Description = "Also writes expected.json, which a sample study is checked against.",
    };

    private readonly Option<string> person = new("--by")
    {
        Description = "Name of the person who prepares the report.",
        DefaultValueFactory = _ => Environment.UserName,
    };

    public StudyRunOptions(Command command)
    {
        csv.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--replicates-csv must be at least 0.");
            }
        });
        foreach (var option in new Option[] { replicates, csv, noReport, expected, person })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The protocol as it is to be run.</summary>
    public Protocol Apply(ParseResult parse, Protocol written, ulong? seed) => written with
    {
        Simulation = written.Simulation with
        {
            Seed = seed ?? written.Simulation.Seed,
            Replicates = parse.GetValue(replicates) ?? written.Simulation.Replicates,
        },
    };

    /// <summary>What is written besides the result.</summary>
    public StudyExtras Extras(ParseResult parse) => new(
        parse.GetValue(noReport) ? null : parse.GetRequiredValue(person),
        parse.GetValue(csv),
        parse.GetValue(expected));
}
