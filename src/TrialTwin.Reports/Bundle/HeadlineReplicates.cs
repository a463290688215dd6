using System.Text;
using TrialTwin.Reports.Sections;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Reports.Bundle;

/// <summary>
/// The simulated trials behind the headline one by one (docs/formats/replicates.md), computed anew from the seed: headline
/// scenario, primary strategy, first variant, ANCOVA and ANCOVA + score, at the size whose power lies next to the target.
/// </summary>
public static class HeadlineReplicates
{
    public const string FileName = "replicates.csv";

    /// <summary>The file, or null when this version of the software does not give the result's trials again.</summary>
    /// <param name="input">A complete result and its protocol.</param>
    /// <param name="cancellation">Looked at while the study is prepared and for every trial.</param>
    public static Task<BundleFile?> CreateAsync(ReportInput input, CancellationToken cancellation) =>
        Task.Run(() => Create(input, cancellation), cancellation);

    private static BundleFile? Create(ReportInput input, CancellationToken cancellation)
    {
        var printed = Cells(input);
        var wanted = printed.Select(cell => cell.Cell).ToHashSet();
        var study = PreparedStudy.Prepare(input.Protocol, stage: null, cancellation);
        List<ReplicateRecord> records = [.. study.Replay(input.Result.Simulation.ReplicatesDone, wanted.Contains)];
        if (!printed.All(cell => IsGivenAgain(cell, records, input.Protocol.Testing.Hierarchy[0])))
        {
            return null;
        }

        using var text = new StringWriter();
        ReplicateCsv.Write(records, input.Protocol.Endpoint.Unit, text, cancellation);
        return new BundleFile(FileName, "text/csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static List<OperatingCharacteristic> Cells(ReportInput input)
    {
        var size = HeadlineSizes.Nearest(input);
        return [.. input.Result.Simulation.Cells.Where(cell =>
            cell.Cell.ScenarioId == input.Protocol.HeadlineScenario()
            && cell.Cell.VariantId == input.Protocol.Variants[0].Id
            && cell.Cell.Strategy == input.Protocol.Estimand.PrimaryDropoutStrategy
            && (cell.Cell.Method is AnalysisMethod.Ancova or AnalysisMethod.AncovaWithScore)
            && cell.Cell.TotalPatients == size)];
    }

    /// <summary>Whether the trials reject the first hypothesis exactly as often as the result says.</summary>
    private static bool IsGivenAgain(OperatingCharacteristic printed, List<ReplicateRecord> records, string firstArm)
    {
        var own = records.Where(record => record.Cell == printed.Cell && record.ArmId == firstArm).ToList();
        var rejected = own.Count(record => record.Rejected);
        return Math.Abs((printed.Power.Value * printed.Replicates) - rejected) < 0.5;
    }
}
