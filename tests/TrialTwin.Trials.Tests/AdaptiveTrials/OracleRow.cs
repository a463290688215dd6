using System.Globalization;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.AdaptiveTrials;

/// <summary>One row of the operating characteristics that rpact 4.5 simulated.</summary>
internal sealed class OracleRow
{
    /// <summary>In combined standard errors; chance reaches it once in about 2,000 comparisons.</summary>
    private const double Spread = 3.5;

    private readonly IReadOnlyDictionary<string, string> row;

    private OracleRow(IReadOnlyDictionary<string, string> row) => this.row = row;

    private int Trials => (int)row.Number("n_sim");

    public static OracleRow Of(string id) =>
        new(OracleTable.Rows("adaptive-trials/operating-characteristics.csv").Single(row => row["id"] == id));

    /// <summary>Compares what the row states: power, early stops, expected patients, and the shares by stage or arm in its details.</summary>
    /// <param name="found">Result of at least as many trials.</param>
    /// <param name="rounding">Patients by which rounding to whole patients may raise the expected number.</param>
    public void AssertMet(AdaptiveCharacteristic found, double rounding)
    {
        Assert.True(found.Replicates >= Trials);
        Near("prob_success", row.Number("prob_success"), found.Power);
        Near("early_stop", row.Number("early_stop"), found.StoppedEarly);
        double bound = (Spread * Math.Sqrt(2) * found.ExpectedPatients.StandardError) + rounding;
        Assert.InRange(found.ExpectedPatients.Value - row.Number("expected_subjects"), -bound, bound);
        Shares("rejectPerStage", [.. found.Stages.Select(stage => stage.Efficacy)]);
        Shares("selectedStage2", [.. found.Hypotheses.Select(hypothesis => hypothesis.UnderTest[1])]);
        Shares("rejectArmTotal", [.. found.Hypotheses.Select(hypothesis => hypothesis.Rejected)]);
    }

    private void Shares(string name, MonteCarloEstimate[] found)
    {
        string? detail = row["details"].Split("; ").SingleOrDefault(part => part.StartsWith(name + "=", StringComparison.Ordinal));
        double[] expected = [.. (detail ?? string.Empty).Split('=')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => double.Parse(value, CultureInfo.InvariantCulture))];
        for (int i = 0; i < Math.Min(found.Length, expected.Length); i++)
        {
            Near($"{name}[{i}]", expected[i], found[i]);
        }
    }

    private void Near(string name, double expected, MonteCarloEstimate found)
    {
        double variance = (expected * (1 - expected) / Trials) + (found.StandardError * found.StandardError);
        double bound = Spread * Math.Sqrt(variance);
        Assert.True(Math.Abs(expected - found.Value) <= bound, $"{row["id"]} {name}: {found.Value} against {expected}, more than {bound} apart.");
    }
}
