namespace TrialTwin.Prognosis.Learners;

/// <summary>A linear model at one penalty.</summary>
/// <param name="Lambda">Penalty, outcome units.</param>
/// <param name="Intercept">Outcome units.</param>
/// <param name="Coefficients">Outcome units per unit of each covariate.</param>
public sealed record ElasticNetFit(double Lambda, double Intercept, double[] Coefficients)
{
    public double Predict(double[] covariates)
    {
        var sum = Intercept;
        for (var j = 0; j < Coefficients.Length; j++)
        {
            sum += Coefficients[j] * covariates[j];
        }

        return sum;
    }

    public bool IsConstant() => Array.TrueForAll(Coefficients, c => c == 0);
}
