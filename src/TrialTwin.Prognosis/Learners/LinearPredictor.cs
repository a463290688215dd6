namespace TrialTwin.Prognosis.Learners;

/// <summary>Intercept plus coefficient times covariate.</summary>
/// <param name="Intercept">On the scale of the link.</param>
/// <param name="Coefficients">On the scale of the link per unit of each covariate.</param>
/// <param name="Link">From there to the outcome.</param>
public sealed record LinearPredictor(double Intercept, double[] Coefficients, Link Link = Link.Identity) : Predictor
{
    public override double Predict(double[] covariates)
    {
        ArgumentNullException.ThrowIfNull(covariates);
        var sum = Intercept;
        for (var j = 0; j < Coefficients.Length; j++)
        {
            sum += Coefficients[j] * covariates[j];
        }

        return ToOutcome(sum, Link);
    }

    public override bool IsConstant() => Array.TrueForAll(Coefficients, c => c == 0);
}
