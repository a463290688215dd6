using System.Globalization;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.SequentialAnalysis;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.SequentialAnalysis;

[Trait("Requirement", "REQ-SEQ-1")]
public sealed class RunningTrialOracleTests
{
    private const string Oracle = "analyses/oracle_analysis_public.csv";

    [Fact]
    public void Analyse_IndependentRpact36Trials_AgreesInEveryColumn()
    {
        // rpact 4.5 getAnalysisResults: z 1e-5, probabilities 1e-6, estimates and limits relative 1e-4; empty where it is empty.
        var rows = OracleTable.Rows(Oracle);
        string text = ReferenceCatalog.Open($"oracles/{Oracle}").ReadText();
        var analyses = RunningTrialFile.Analyse("trials.csv", text, new Progress<double>(), TestContext.Current.CancellationToken);
        var differences = new List<string>();
        for (int i = 0; i < rows.Count; i++)
        {
            foreach (var (column, value, tolerance, relative) in Figures(analyses[i].Result))
            {
                string expected = rows[i][column];
                double? number = expected.Length == 0 ? null : double.Parse(expected, CultureInfo.InvariantCulture);
                double allowed = relative ? tolerance * Math.Abs(number ?? 0) : tolerance;
                if (number is null != value is null || Math.Abs((value ?? 0) - (number ?? 0)) > allowed)
                {
                    differences.Add($"{analyses[i].Id} {column}: {expected} expected, {value:R} found");
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<(string Column, double? Value, double Tolerance, bool Relative)> Figures(SequentialAnalysisResult result)
    {
        for (int stage = 0; stage < 3; stage++)
        {
            int later = stage - result.Stages.Count;
            var at = later < 0 ? result.Stages[stage] : null;
            yield return ($"out_critical_value_{stage + 1}", result.CriticalValues[stage], 1e-5, false);
            yield return ($"out_stage_p_value_{stage + 1}", at?.StageP, 1e-6, false);
            yield return ($"out_combination_statistic_{stage + 1}", at?.Statistic, 1e-5, false);
            yield return ($"out_effect_estimate_{stage + 1}", at?.Estimate, 1e-4, true);
            yield return ($"out_conditional_rejection_probability_{stage + 1}", at?.ConditionalRejectionProbability, 1e-6, false);
            yield return ($"out_conditional_power_{stage + 1}", later >= 0 && later < result.ConditionalPower.Count ? result.ConditionalPower[later] : null, 1e-6, false);
            yield return ($"out_repeated_ci_lower_{stage + 1}", at?.RepeatedInterval?.Lower, 1e-4, true);
            yield return ($"out_repeated_ci_upper_{stage + 1}", at?.RepeatedInterval?.Upper, 1e-4, true);
            yield return ($"out_repeated_p_value_{stage + 1}", at?.RepeatedP, 1e-6, false);
        }

        yield return ("out_final_stage", result.Final?.Stage, 0, false);
        yield return ("out_final_p", result.Final?.P, 1e-6, false);
        yield return ("out_final_ci_lower", result.Final?.Effect?.Lower, 1e-4, true);
        yield return ("out_final_ci_upper", result.Final?.Effect?.Upper, 1e-4, true);
        yield return ("out_median_unbiased_estimate", result.Final?.Effect?.Value, 1e-4, true);
    }
}
