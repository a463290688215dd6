namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>
/// Augmented inverse-probability-weighted (AIPW) means of two randomised arms from any predictions, and variances that do not
/// rest on the model that made them. See docs/methods/treatment-effects.md.
/// </summary>
public static class RobustMarginalMeans
{
    /// <param name="data">Patients; only outcome and arm are used.</param>
    /// <param name="active">Predicted outcome of every patient under active treatment.</param>
    /// <param name="control">Predicted outcome of every patient under control.</param>
    /// <param name="variance">Ye or influence function.</param>
    public static MarginalMeans Of(TwoArmData data, IReadOnlyList<double> active, IReadOnlyList<double> control, MarginalVariance variance)
    {
        data.Check();
        double share = data.ActiveShare;
        var (ofActive, ofControl) = (new double[data.Patients], new double[data.Patients]);
        for (int i = 0; i < data.Patients; i++)
        {
            double y = data.Outcome[i];
            ofActive[i] = active[i] + (data.Active[i] ? (y - active[i]) / share : 0);
            ofControl[i] = control[i] + (data.Active[i] ? 0 : (y - control[i]) / (1 - share));
        }

        var means = new MarginalMeans(
            ofActive.Average(),
            ofControl.Average(),
            Covariance(ofActive, ofActive) / data.Patients,
            Covariance(ofControl, ofControl) / data.Patients,
            Covariance(ofActive, ofControl) / data.Patients);
        return variance switch
        {
            MarginalVariance.InfluenceFunction => means,
            MarginalVariance.Ye => WithYe(means, data, active, control),
            _ => throw new ArgumentOutOfRangeException(nameof(variance), variance, "This variance rests on a model's coefficients."),
        };
    }

    /// <summary>Equation of Ye et al. 2023: covariances of outcome and predictions taken within the arms.</summary>
    private static MarginalMeans WithYe(MarginalMeans means, TwoArmData data, IReadOnlyList<double> active, IReadOnlyList<double> control)
    {
        int[] treated = data.Rows(true);
        int[] untreated = data.Rows(false);
        double[] all1 = [.. active];
        double[] all0 = [.. control];
        double v11 = Within(treated, active, data.ActiveShare);
        double v00 = Within(untreated, control, 1 - data.ActiveShare);
        double v10 = Covariance(Take(treated, data.Outcome), Take(treated, control))
            + Covariance(Take(untreated, data.Outcome), Take(untreated, active))
            - Covariance(all1, all0);
        int n = data.Patients;
        return means with { ActiveVariance = v11 / n, ControlVariance = v00 / n, Covariance = v10 / n };

        double Within(int[] rows, IReadOnlyList<double> predicted, double share)
        {
            double[] y = Take(rows, data.Outcome);
            double[] m = Take(rows, predicted);
            double[] residual = [.. y.Zip(m, (a, b) => a - b)];
            double[] everywhere = [.. predicted];
            return (Covariance(residual, residual) / share) + (2 * Covariance(y, m)) - Covariance(everywhere, everywhere);
        }
    }

    private static double[] Take(int[] rows, IReadOnlyList<double> values) => [.. rows.Select(i => values[i])];

    private static double Covariance(double[] x, double[] y)
    {
        double meanX = x.Average();
        double meanY = y.Average();
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }

        return sum / (x.Length - 1);
    }
}
