using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Designs.SingleArm;

namespace TrialTwin.Cli.Designs;

/// <summary><c>trialtwin design single-arm request.json</c>: exact designs of one arm with a binary endpoint.</summary>
internal static class DesignSingleArmCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/single-arm-request.md)." };
        var command = new Command("single-arm", "Exact designs of one arm with a binary endpoint: single stage, Simon's two stages, any looks.") { request };
        return WorkOptions.Attach(command, (parse, work) => Find(parse.GetRequiredValue(request), work));
    }

    private static Outcome Find(string path, Work work)
    {
        var file = InputFile.Read(path);
        var request = SingleArmRequestReader.Read(file.Text);
        var designs = Solved(request);
        var table = SingleArmTables.Designs(designs);
        work.Out?.Add("results.json", CanonicalJson.Write(designs) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(table));
        work.Out?.Add("looks.csv", CsvText.Of(SingleArmTables.Looks(designs)));
        var written = RunRecord.Finish(work, work.Seed ?? 0, file.Hashes());
        return new Outcome([request.Title], [table], new { Files = written, Designs = designs });
    }

    private static IReadOnlyList<SingleArmEvaluation> Solved(SingleArmRequest request)
    {
        try
        {
            return SingleArmEvaluation.Of(request);
        }
        catch (UnsolvableDesignException fault)
        {
            throw new BadInputException("maximumPatients", fault.Message, fault.Mend);
        }
    }
}
