namespace TrialTwin.Trials.Designs.Evaluation;

/// <summary>No endpoint: the design itself under the drift that gives it its power.</summary>
public sealed record BoundaryOnly : EffectAssumption
{
    public override DesignEvaluation Evaluate(SequentialDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new DesignEvaluation(design, design.Test.Probabilities(design.Drift));
    }
}
