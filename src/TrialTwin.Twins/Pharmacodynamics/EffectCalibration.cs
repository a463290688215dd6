using TrialTwin.Twins.Dosing;

namespace TrialTwin.Twins.Pharmacodynamics;

/// <summary>
/// Finds the one free number of an effect model, its scale, from the published differences marked for calibration:
/// least squares with equal weights over the virtual patients of the model's calibration population.
/// </summary>
public static class EffectCalibration
{
    /// <summary>The scale in points, given the effect with a scale of one point.</summary>
    public static double Scale(DrugEffect unitEffect)
    {
        double product = 0, square = 0;
        foreach (var published in unitEffect.Model.PublishedEffects.Where(p => p.Use == EffectCheckUse.Calibration))
        {
            var mean = MeanChange(unitEffect, published);
            product += mean * published.Difference;
            square += mean * mean;
        }

        return product / square;
    }

    /// <summary>Every published difference beside that of the calibrated twins.</summary>
    public static IReadOnlyList<EffectCheck> Checks(DrugEffect effect) =>
    [
        .. effect.Model.PublishedEffects.Select(published => new EffectCheck(
            published.Trial, published.DoseMgPerDay, published.Week, published.Difference, published.StandardError,
            MeanChange(effect, published), published.Use, published.Source)),
    ];

    /// <summary>Mean change over the calibration population in a published arm, all patients on treatment.</summary>
    private static double MeanChange(DrugEffect effect, PublishedEffect published)
    {
        var population = effect.Model.CalibrationPopulation;
        var regimen = new Regimen(published.Steps);
        var sum = 0.0;
        for (var i = 0; i < population.Size; i++)
        {
            var exposure = effect.Expose(population.Draw(i), population.DrawEnzymes(i));
            sum += effect.ChangeAt(exposure, regimen, published.Week, double.PositiveInfinity);
        }

        return sum / population.Size;
    }
}
