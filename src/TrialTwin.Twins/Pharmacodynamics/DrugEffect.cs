using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Dosing;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Pharmacodynamics;

/// <summary>
/// The fast path from a virtual patient to the drug's effect on the endpoint: average steady-state exposure in closed
/// form, inhibition, and a first-order delay in closed form through titration and stopping. The approach of the plasma
/// concentration to steady state (about two weeks) is not followed here; docs/methods/twins.md gives the difference.
/// Immutable, safe on many threads, allocates nothing per patient.
/// </summary>
public sealed class DrugEffect
{
    private const double DaysPerWeek = 7;

    private readonly Disposition disposition;
    private readonly double delayRate;

    private DrugEffect(Disposition disposition, EffectModel model, double scalePoints)
    {
        this.disposition = disposition;
        Model = model;
        ScalePoints = scalePoints;
        delayRate = model.DelayRate.Value;
    }

    public EffectModel Model { get; }

    public Disposition Disposition => disposition;

    /// <summary>Endpoint points at complete inhibition, found by <see cref="EffectCalibration"/>.</summary>
    public double ScalePoints { get; }

    /// <summary>The scale as a parameter with its origin.</summary>
    public CompoundParameter ScaleParameter => new(
        "effect at complete inhibition", ScalePoints, "points", ParameterOrigin.Calibrated,
        string.Join(
            "; ",
            Model.PublishedEffects.Where(p => p.Use == EffectCheckUse.Calibration)
                .Select(p => $"{p.Trial}, {p.DoseMgPerDay} mg, week {p.Week}: {p.Difference}")));

    /// <summary>The effect of a compound of the library through an effect model of the library, calibrated.</summary>
    /// <exception cref="Numerics.Problems.BadInputException">A file is absent or has faults.</exception>
    public static DrugEffect Load(string compoundId, string effectModelId) =>
        Create(Compound.Load(compoundId), EffectModel.Load(effectModelId));

    /// <summary>The effect of a compound through an effect model, calibrated.</summary>
    public static DrugEffect Create(Compound compound, EffectModel model)
    {
        var unit = new DrugEffect(new Disposition(compound, ReferencePhysiology.Load()), model, 1);
        return new DrugEffect(unit.disposition, model, EffectCalibration.Scale(unit));
    }

    /// <summary>A patient's exposure per dose.</summary>
    public TwinExposure Expose(in Individual individual, in EnzymeActivity enzymes) =>
        new(disposition.AverageConcentrationPerMgPerDay(individual, enzymes));

    /// <summary>
    /// Change of the endpoint against no treatment, points (negative is better), at a week of a regimen that is stopped
    /// at <paramref name="stopWeek"/> (positive infinity if never).
    /// </summary>
    public double ChangeAt(in TwinExposure exposure, Regimen regimen, double week, double stopWeek)
    {
        var effect = 0.0;
        var onTreatmentUntil = Math.Min(week, stopWeek);
        var steps = regimen.AsSpan();
        for (var i = 0; i < steps.Length; i++)
        {
            var from = steps[i].FromDay / DaysPerWeek;
            if (from >= onTreatmentUntil)
            {
                break;
            }

            var to = i + 1 < steps.Length ? Math.Min(steps[i + 1].FromDay / DaysPerWeek, onTreatmentUntil) : onTreatmentUntil;
            var target = -ScalePoints * Model.Inhibition(exposure.AverageConcentrationPerMgPerDay * steps[i].DoseMgPerDay);
            effect = target + ((effect - target) * Elementary.Exp(-delayRate * (to - from)));
        }

        return week > stopWeek ? effect * Elementary.Exp(-delayRate * (week - stopWeek)) : effect;
    }
}
