using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.Designs.Rates;

/// <summary>
/// z statistics of two observed rates against a hypothesis, with the variance at the restricted rates (Miettinen and Nurminen,
/// Statistics in Medicine 1985;4:213-226; Farrington and Manning 1990;9:1447-1454). Their quantiles give score intervals.
/// </summary>
public static class ScoreStatistic
{
    /// <summary>z, positive for a higher rate under treatment than the hypothesis says.</summary>
    /// <param name="measure">Difference, ratio or odds ratio.</param>
    /// <param name="treatment">Responders and patients under treatment.</param>
    /// <param name="control">Responders and patients under control.</param>
    /// <param name="nullEffect">Difference, ratio or odds ratio under the hypothesis.</param>
    /// <param name="corrected">Whether the variance is Miettinen and Nurminen's, larger by N / (N - 1).</param>
    public static double Of(RateMeasure measure, ResponderCount treatment, ResponderCount control, double nullEffect, bool corrected)
    {
        double patients = treatment.Patients + control.Patients;
        double allocation = (double)treatment.Patients / control.Patients;
        var rates = measure switch
        {
            RateMeasure.Difference => RestrictedRates.OfDifference(treatment.Rate, control.Rate, nullEffect, allocation),
            RateMeasure.Ratio => RestrictedRates.OfRatio(treatment.Rate, control.Rate, nullEffect, allocation),
            RateMeasure.OddsRatio => RestrictedRates.OfOddsRatio(treatment.Rate, control.Rate, nullEffect, allocation),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Two groups have a difference, a ratio or an odds ratio."),
        };
        double own = rates.Treatment * (1 - rates.Treatment);
        double other = rates.Control * (1 - rates.Control);
        double correction = corrected ? Math.Sqrt((patients - 1) / patients) : 1;
        double perTreatment = own / treatment.Patients;
        double perControl = other / control.Patients;
        return correction * (measure switch
        {
            RateMeasure.Difference => (treatment.Rate - control.Rate - nullEffect) / Math.Sqrt(perTreatment + perControl),
            RateMeasure.Ratio => (treatment.Rate - (nullEffect * control.Rate)) / Math.Sqrt(perTreatment + (nullEffect * nullEffect * perControl)),
            _ => (treatment.Rate - rates.Treatment) * treatment.Patients
                * Math.Sqrt((1 / (treatment.Patients * own)) + (1 / (control.Patients * other))),
        });
    }

    /// <summary>z of the log odds ratio itself, with the variance at the restricted rates; every count above 0 and below the patients.</summary>
    /// <param name="treatment">Responders and patients under treatment.</param>
    /// <param name="control">Responders and patients under control.</param>
    /// <param name="nullOddsRatio">Odds ratio under the hypothesis.</param>
    public static double OfLogOddsRatio(ResponderCount treatment, ResponderCount control, double nullOddsRatio)
    {
        var rates = RestrictedRates.OfOddsRatio(treatment.Rate, control.Rate, nullOddsRatio, (double)treatment.Patients / control.Patients);
        double variance = (1 / (treatment.Patients * rates.Treatment * (1 - rates.Treatment)))
            + (1 / (control.Patients * rates.Control * (1 - rates.Control)));
        double odds = treatment.Rate * (1 - control.Rate) / ((1 - treatment.Rate) * control.Rate);
        return Elementary.Log(odds / nullOddsRatio) / Math.Sqrt(variance);
    }
}
