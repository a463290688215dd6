using System.Globalization;
using System.Text.Json;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Reports.Tables;

/// <summary>
/// Writes simulated trials one by one, for analysis elsewhere; the columns are described in docs/formats/replicates.md.
/// </summary>
public static class ReplicateCsv
{
    private const string Head =
        "replicate,scenario,variant,strategy,analysis,total_patients,arm,estimate_[unit],standard_error_[unit],degrees_of_freedom,p_two_sided,rejected,look,patients,controls,duration_months";

    /// <param name="records">Simulated trials, such as those of <see cref="PreparedStudy.Replay"/>; written as they come.</param>
    /// <param name="unit">Unit of the endpoint, such as "points".</param>
    /// <param name="writer">Receives the file, lines ended by a line feed.</param>
    /// <param name="cancellation">Looked at for each record.</param>
    public static void Write(IEnumerable<ReplicateRecord> records, string unit, TextWriter writer, CancellationToken cancellation)
    {
        writer.Write(Head.Replace("[unit]", unit.Replace(' ', '_'), StringComparison.Ordinal));
        writer.Write('\n');
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{record.Replicate},{record.Cell.ScenarioId},{record.Cell.VariantId},{Word(record.Cell.Strategy)},{Word(record.Cell.Method)},{record.Cell.TotalPatients},{record.ArmId},{record.Estimate:R},{record.StandardError:R},{record.DegreesOfFreedom},{record.PTwoSided:R},{(record.Rejected ? 1 : 0)},{record.Look},{record.Patients},{record.Controls},{record.Months:R}\n"));
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
