using System.Text.Json;
using TrialTwin.Cli.Input;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials;

namespace TrialTwin.Cli.Reports;

/// <summary>Reads the results.json of a study.</summary>
internal static class ResultFile
{
    /// <exception cref="BadInputException">Not such a file, or changed since it was written.</exception>
    public static StudyResult Read(string path)
    {
        try
        {
            var result = CanonicalJson.Read<StudyResult>(InputFile.Read(path).Text);
            return result.ComputeHash() == result.ResultHash
                ? result
                : throw new BadInputException(path, "is not as it was written: its content does not give its hash.", "Run the study again.");
        }
        catch (JsonException fault)
        {
            throw new BadInputException(path, $"is no study result: {fault.Message}", "Name a folder that `trialtwin study run --out` wrote to.");
        }
    }
}
