namespace TrialTwin.Prognosis.Learners;

/// <summary>A linear model on natural splines of the covariates.</summary>
/// <param name="Knots">Knots of each covariate; empty where it enters straight.</param>
/// <param name="Linear">Coefficients of each covariate followed by those of its spline terms.</param>
public sealed record SplinePredictor(IReadOnlyList<double[]> Knots, LinearPredictor Linear) : Predictor
{
    public override double Predict(double[] covariates) => Linear.Predict(NaturalSpline.Expand(covariates, Knots));

    public override bool IsConstant() => Linear.IsConstant();
}
