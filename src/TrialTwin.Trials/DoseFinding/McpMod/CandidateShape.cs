namespace TrialTwin.Trials.DoseFinding.McpMod;

/// <summary>A shape under test.</summary>
/// <param name="Shape">Family.</param>
/// <param name="Parameter">ED50 of Emax, delta of the exponential and the quadratic, in units of dose; none for linear.</param>
public sealed record CandidateShape(ShapeFamily Shape, double? Parameter = null)
{
    internal DoseResponseModel Model() => Shape switch
    {
        ShapeFamily.Linear => new DoseResponseModel.Linear(),
        ShapeFamily.Emax => new DoseResponseModel.Emax(Parameter!.Value),
        ShapeFamily.Exponential => new DoseResponseModel.Exponential(Parameter!.Value),
        _ => new DoseResponseModel.Quadratic(Parameter!.Value),
    };

    internal DoseResponseFit Fit(DoseResponseData data) => Shape switch
    {
        ShapeFamily.Linear => DoseResponseFitting.FitLinear(data),
        ShapeFamily.Emax => DoseResponseFitting.FitEmax(data),
        ShapeFamily.Exponential => DoseResponseFitting.FitExponential(data),
        _ => DoseResponseFitting.FitQuadratic(data),
    };
}
