namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>
/// Augmented inverse-probability-weighted means of two randomised arms when the outcome is missing at random given what was
/// measured before: right where either the probability of being observed or the prediction from everything is. Source: Davidian,
/// Tsiatis and Leon 2005. See docs/methods/treatment-effects.md.
/// </summary>
public static class MissingOutcomeMeans
{
    /// <param name="data">Patients; only outcome (NaN where missing) and arm are used.</param>
    /// <param name="active">Predictions for the active arm.</param>
    /// <param name="control">Predictions for the control arm.</param>
    /// <returns>Means with the sample covariance of their influence functions.</returns>
    public static MarginalMeans Of(TwoArmData data, ArmPredictions active, ArmPredictions control)
    {
        data.Check();
        double share = data.ActiveShare;
        var ofActive = Influence(data, true, share, active);
        var ofControl = Influence(data, false, 1 - share, control);
        int n = data.Patients;
        return new MarginalMeans(
            ofActive.Average(),
            ofControl.Average(),
            Covariance(ofActive, ofActive) / n,
            Covariance(ofControl, ofControl) / n,
            Covariance(ofActive, ofControl) / n);
    }

    /// <summary>Each patient's contribution; its mean is the arm's mean.</summary>
    private static double[] Influence(TwoArmData data, bool arm, double share, ArmPredictions predictions)
    {
        var parts = new double[data.Patients];
        for (int i = 0; i < parts.Length; i++)
        {
            double inArm = data.Active[i] == arm ? 1 : 0;
            double probability = predictions.Observed[i];
            bool isMissing = double.IsNaN(data.Outcome[i]);
            double weighted = isMissing ? 0 : inArm * data.Outcome[i] / probability;
            double imputed = ((isMissing ? 0 : 1) - probability) * inArm * predictions.FromAll[i] / probability;
            parts[i] = (weighted - imputed - ((inArm - share) * predictions.FromBaseline[i])) / share;
        }

        return parts;
    }

    private static double Covariance(double[] x, double[] y)
    {
        double meanX = x.Average(), meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / (x.Length - 1);
    }
}
