namespace TrialTwin.Trials.Designs.Evaluation;

/// <summary>
/// What is assumed of an endpoint: enough to say how many patients a design needs, or what power it has with a given number.
/// </summary>
public abstract record EffectAssumption
{
    /// <summary>Applies a design to the endpoint, without simulation.</summary>
    /// <exception cref="UnsolvableDesignException">No number of patients or events does what is asked.</exception>
    public abstract DesignEvaluation Evaluate(SequentialDesign design);
}
