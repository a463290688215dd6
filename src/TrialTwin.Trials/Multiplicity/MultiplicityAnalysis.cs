using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>Analyses the hypotheses of a request.</summary>
public static class MultiplicityAnalysis
{
    /// <param name="request">A request without problems; the first look of every hypothesis has been held.</param>
    public static MultiplicityResult Analyse(MultiplicityRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        double[] pValues = [.. request.Hypotheses.Select(hypothesis => SequentialPValue.Of(
            [.. hypothesis.Looks.Select(look => look.InformationFraction)],
            hypothesis.Spending,
            [.. hypothesis.Looks.TakeWhile(look => look.PValue is not null).Select(look => look.PValue!.Value)]))];
        var graph = request.Graph() is { } given ? GraphicalProcedure.Analyse(given, pValues, request.AlphaOneSided) : null;
        var test = graph?.Test ?? Test(request, pValues);
        return new MultiplicityResult(
            "trialtwin/multiplicity-result/1",
            CanonicalJson.HashOf(request),
            [.. request.Hypotheses.Select((hypothesis, i) => new HypothesisResult(hypothesis.Id, pValues[i], test.AdjustedPValues[i], test.Rejected[i]))],
            [.. (graph?.Steps ?? []).Select(step => new GraphStepResult(request.Hypotheses[step.Hypothesis].Id, test.Rejected[step.Hypothesis], step.LocalAlphas))]);
    }

    /// <summary>The procedures that are no graphs.</summary>
    internal static MultipleTestResult Test(MultiplicityRequest request, IReadOnlyList<double> pValues) => request.Procedure switch
    {
        MultiplicityProcedure.Hochberg => HochbergTest.Analyse(pValues, request.AlphaOneSided),
        MultiplicityProcedure.Hommel => ClosedTest.Analyse(new SimesIntersection(), pValues, request.AlphaOneSided),
        MultiplicityProcedure.Dunnett => DunnettTest.Analyse(request.Arms!.Distribution(), pValues, request.AlphaOneSided),
        MultiplicityProcedure.StepDownDunnett => ClosedTest.Analyse(new DunnettIntersection(request.Arms!.Distribution()), pValues, request.AlphaOneSided),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.Procedure, "A graph is analysed by its steps."),
    };
}
