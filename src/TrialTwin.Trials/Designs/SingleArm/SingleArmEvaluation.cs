namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>One design of an answer.</summary>
/// <param name="Name">"single stage", "single stage, lasting power", "optimal two-stage", "minimax two-stage" or "as given".</param>
/// <param name="Design">Its looks.</param>
/// <param name="Characteristics">Under the null rate, the alternative and the further rates asked for, in this order.</param>
public sealed record SingleArmEvaluation(string Name, SingleArmDesign Design, IReadOnlyList<SingleArmCharacteristics> Characteristics)
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">A request without problems.</param>
    /// <exception cref="UnsolvableDesignException">No design within the largest number of patients keeps both errors.</exception>
    public static IReadOnlyList<SingleArmEvaluation> Of(SingleArmRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        double[] rates = [request.NullRate, request.AlternativeRate, .. request.Rates ?? []];
        if (request.Looks is { } looks)
        {
            return [Evaluated("as given", new SingleArmDesign(looks))];
        }

        var (smallest, lasting) = SingleStageSearch.Find(request.Plan(), request.MaximumPatients);
        var (optimal, minimax) = SimonSearch.Find(request.Plan(), request.MaximumPatients);
        List<SingleArmEvaluation> found = [Evaluated("single stage", smallest)];
        if (lasting is not null)
        {
            found.Add(Evaluated("single stage, lasting power", lasting));
        }

        return [.. found, Evaluated("optimal two-stage", optimal), Evaluated("minimax two-stage", minimax)];

        SingleArmEvaluation Evaluated(string name, SingleArmDesign design) => new(name, design, [.. rates.Select(design.Evaluate)]);
    }
}
