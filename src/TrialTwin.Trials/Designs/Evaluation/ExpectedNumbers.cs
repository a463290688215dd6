namespace TrialTwin.Trials.Designs.Evaluation;

/// <summary>Expected numbers of patients or events at the end of a trial that may stop early.</summary>
/// <param name="Null">Under no effect; null when it was not asked for.</param>
/// <param name="Midway">Under half of the drift of the design.</param>
/// <param name="Alternative">Under the assumed effect.</param>
public sealed record ExpectedNumbers(double? Null, double? Midway, double Alternative)
{
    /// <summary>Of a design that was sized by the fixed design's number.</summary>
    public static ExpectedNumbers Of(SequentialDesign design, double fixedDesign)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new ExpectedNumbers(
            fixedDesign * design.ExpectedInformationRatio(0),
            fixedDesign * design.ExpectedInformationRatio(design.Drift / 2),
            fixedDesign * design.ExpectedInformationRatio(design.Drift));
    }
}
