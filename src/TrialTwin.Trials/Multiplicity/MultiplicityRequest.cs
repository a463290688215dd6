namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// A multiple test of several hypotheses: its analysis, its simulation or both. The JSON form is described in
/// docs/formats/multiplicity-request.md.
/// </summary>
/// <param name="Schema">"trialtwin/multiplicity-request/1".</param>
/// <param name="Title">Title.</param>
/// <param name="AlphaOneSided">Familywise error, one-sided, above 0 and below 0.5.</param>
/// <param name="Procedure">The multiple test.</param>
/// <param name="Hypotheses">1 to 10 hypotheses, in the order in which a sequence tests them.</param>
/// <param name="Arms">Dunnett's tests: sizes and degrees of freedom; else null.</param>
/// <param name="Simulation">What simulation needs; null for an analysis alone.</param>
public sealed record MultiplicityRequest(
    string Schema,
    string Title,
    double AlphaOneSided,
    MultiplicityProcedure Procedure,
    IReadOnlyList<Hypothesis> Hypotheses,
    ComparedArms? Arms = null,
    MultiplicitySimulationPlan? Simulation = null)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/multiplicity-request/1";

    /// <summary>The procedure as a graph; null for those that are none.</summary>
    internal TestGraph? Graph() => Procedure switch
    {
        MultiplicityProcedure.Bonferroni => TestGraph.Bonferroni(Hypotheses.Count),
        MultiplicityProcedure.Holm => TestGraph.Holm(Hypotheses.Count),
        MultiplicityProcedure.FixedSequence => TestGraph.FixedSequence(Hypotheses.Count),
        MultiplicityProcedure.Fallback => TestGraph.Fallback([.. Hypotheses.Select(hypothesis => hypothesis.Weight!.Value)]),
        MultiplicityProcedure.Graph => new TestGraph(
            [.. Hypotheses.Select(hypothesis => hypothesis.Weight!.Value)],
            [.. Hypotheses.Select(from => Hypotheses.Select(to => from.PassesTo?.GetValueOrDefault(to.Id) ?? 0).ToArray())]),
        _ => null,
    };
}
