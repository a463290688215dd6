namespace TrialTwin.Twins.ModelUpdates;

/// <summary>How far an observation lies from its prediction: normal with variance additive^2 + (proportional x prediction)^2.</summary>
/// <param name="Additive">Standard deviation in the unit of the observable, at least 0.</param>
/// <param name="Proportional">Standard deviation as a share of the prediction, at least 0; one of the two is above 0.</param>
public sealed record ResidualError(double Additive = 0, double Proportional = 0)
{
    /// <summary>Variance at a prediction.</summary>
    public double Variance(double prediction) => (Additive * Additive) + (Proportional * Proportional * prediction * prediction);

    /// <summary>Derivative of the variance with respect to the prediction.</summary>
    public double VarianceSlope(double prediction) => 2 * Proportional * Proportional * prediction;
}
