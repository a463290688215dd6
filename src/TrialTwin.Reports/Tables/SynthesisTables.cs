using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Cohorts.Synthesis;

namespace TrialTwin.Reports.Tables;

/// <summary>Judgement of synthetic patients, as tables.</summary>
public static class SynthesisTables
{
    public static string NameOf(SynthesisMethod method) => method == SynthesisMethod.Cart ? "sequential trees (CART)" : "a Gaussian copula";

    /// <summary>Each measure with its interval and target: privacy first.</summary>
    public static ResultTable Measures(SynthesisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var rows = new List<TableRow>();
        foreach (var attack in result.Privacy.Membership)
        {
            Add($"Membership inference by {attack.Attack} (area)", attack.Area, $"upper limit at most {ExportVerdict.MostMembership}");
        }

        foreach (var attack in result.Privacy.Attributes.Append(result.Privacy.Linkage))
        {
            Add($"Risk of {attack.Attack}", attack.Risk, $"at most {ExportVerdict.MostRisk}");
        }

        if (result.Privacy.Keys is { } keys)
        {
            Single("Fewest synthetic patients with equal keys", keys.SmallestGroup, "information");
            Single("Share of real patients alone with their keys, in both", keys.ReplicatedUnique, "low");
        }

        foreach (var row in result.Utility)
        {
            Add($"{row.Outcome}, {row.Measure}, learned from real patients", row.FromReal, "");
            Add($"{row.Outcome}, {row.Measure}, learned from synthetic patients", row.FromSynthetic, "as from real ones");
            Add($"{row.Outcome}, {row.Measure}, difference", row.Difference, "0");
        }

        var propensity = result.Fidelity.Propensity;
        Single("S_pMSE over all columns", propensity.Ratio, "1; below 3 good, below 10 acceptable");
        Single("pMSE", propensity.Pmse, "0");
        Single("Propensity area", propensity.Area, "0.5");
        Single("SPECKS", propensity.Specks, "0");
        Single("PO50 (%)", propensity.Po50, "0");
        Single("Mean distance of columns", result.Fidelity.Columns.Average(c => c.Distance), "0");
        if (result.Fidelity.CorrelationSimilarity is { } similarity)
        {
            Single("Mean similarity of correlations", similarity, "1");
        }

        var closest = result.Privacy.ClosestRecords;
        Single("Nearer to a patient learned from than to one held out (share)", closest.NearerToTraining, "0.5; information");
        Single("Synthetic patients equal to one learned from", closest.Copies, "0; information");
        return new ResultTable(
            "synthesis",
            "Synthetic patients: privacy, utility, fidelity",
            "95 % intervals. Attacks are judged on patients learned from against patients held out.",
            [new("Measure"), new("Estimate"), new("Lower"), new("Upper"), new("Target")],
            rows);

        void Add(string name, IntervalEstimate e, string target) => rows.Add(new TableRow([name, Number(e.Value), Number(e.Lower), Number(e.Upper), target]));

        void Single(string name, double value, string target) => rows.Add(new TableRow([name, Number(value), TableCell.Empty, TableCell.Empty, target]));
    }

    /// <summary>Column by column.</summary>
    public static ResultTable Columns(SynthesisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ResultTable(
            "columns",
            "Columns of synthetic and real patients",
            "Distance: Kolmogorov-Smirnov of numbers, total variation of text. S_pMSE of the column's table, numbers in fifths.",
            [
                new("Column"), new("Distance"), new("S_pMSE"), new("Real mean"), new("Synthetic mean"), new("Real SD"), new("Synthetic SD"),
                new("Real missing", "%"), new("Synthetic missing", "%"),
            ],
            [.. result.Fidelity.Columns.Select(c => new TableRow([
                c.Column, Number(c.Distance), Number(c.TableRatio), Number(c.RealMean), Number(c.SyntheticMean), Number(c.RealSd), Number(c.SyntheticSd),
                Number(100 * c.RealMissing), Number(100 * c.SyntheticMissing)]))]);
    }

    /// <summary>Pair by pair, the worst first.</summary>
    public static ResultTable Pairs(SynthesisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ResultTable(
            "pairs",
            "Relations of two columns in synthetic and real patients",
            "S_pMSE of the table of both, numbers in fifths.",
            [new("First"), new("Second"), new("S_pMSE"), new("Real correlation"), new("Synthetic correlation")],
            [.. result.Fidelity.Pairs.OrderByDescending(p => p.TableRatio).Select(p => new TableRow([
                p.First, p.Second, Number(p.TableRatio), Number(p.RealCorrelation), Number(p.SyntheticCorrelation)]))]);
    }

    private static TableCell Number(double? value) => value is { } number ? new(NumberFormat.Significant(number, 4), number) : TableCell.Empty;
}
