namespace TrialTwin.Prognosis.Learners;

/// <summary>A weighted mean of the predictions of other models.</summary>
/// <param name="Members">Models with their names and weights; the weights add up to 1.</param>
public sealed record StackedPredictor(IReadOnlyList<StackMember> Members) : Predictor
{
    public override double Predict(double[] covariates) =>
        Members.Where(m => m.Weight > 0).Sum(m => m.Weight * m.Predictor.Predict(covariates));

    public override bool IsConstant() => Members.All(m => m.Weight == 0 || m.Predictor.IsConstant());
}
