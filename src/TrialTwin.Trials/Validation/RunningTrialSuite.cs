using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.SequentialAnalysis;

namespace TrialTwin.Trials.Validation;

/// <summary>Every figure of the analysis of running trials as <c>trial analyse</c> tells it.</summary>
public sealed class RunningTrialSuite : ValidationSuite
{
    private const string Table = "analyses/oracle_analysis_public.csv";
    private const int Stages = 3;

    private static readonly Tolerance Z = new(1e-5);
    private static readonly Tolerance Probability = new(1e-6);
    private static readonly Tolerance Estimate = new(0, 1e-4);

    public override string Id => "analyses/running-trials";

    public override string Source => "rpact 4.5.0.9315 getAnalysisResults";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        var rows = OracleRow.Of(Table);
        string text = ReferenceCatalog.Open($"oracles/{Table}").ReadText();
        var analyses = RunningTrialFile.Analyse("trials.csv", text, new Progress<double>(), CancellationToken.None);
        return rows.Zip(analyses).SelectMany(pair => Figures(pair.Second.Result)
            .Select(figure => new FigureComparison(pair.Second.Id, figure.Column, pair.First.Optional(figure.Column), figure.Value, figure.Tolerance)));
    }

    private static IEnumerable<(string Column, double? Value, Tolerance Tolerance)> Figures(SequentialAnalysisResult result)
    {
        for (int stage = 0; stage < Stages; stage++)
        {
            int later = stage - result.Stages.Count;
            var at = later < 0 ? result.Stages[stage] : null;
            double? power = later >= 0 && later < result.ConditionalPower.Count ? result.ConditionalPower[later] : null;
            yield return ($"out_critical_value_{stage + 1}", result.CriticalValues[stage], Z);
            yield return ($"out_stage_p_value_{stage + 1}", at?.StageP, Probability);
            yield return ($"out_combination_statistic_{stage + 1}", at?.Statistic, Z);
            yield return ($"out_effect_estimate_{stage + 1}", at?.Estimate, Estimate);
            yield return ($"out_conditional_rejection_probability_{stage + 1}", at?.ConditionalRejectionProbability, Probability);
            yield return ($"out_conditional_power_{stage + 1}", power, Probability);
            yield return ($"out_repeated_ci_lower_{stage + 1}", at?.RepeatedInterval?.Lower, Estimate);
            yield return ($"out_repeated_ci_upper_{stage + 1}", at?.RepeatedInterval?.Upper, Estimate);
            yield return ($"out_repeated_p_value_{stage + 1}", at?.RepeatedP, Probability);
        }

        yield return ("out_final_stage", result.Final?.Stage, Tolerance.Exact);
        yield return ("out_final_p", result.Final?.P, Probability);
        yield return ("out_final_ci_lower", result.Final?.Effect?.Lower, Estimate);
        yield return ("out_final_ci_upper", result.Final?.Effect?.Upper, Estimate);
        yield return ("out_median_unbiased_estimate", result.Final?.Effect?.Value, Estimate);
    }
}
