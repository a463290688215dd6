using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.Pharmacokinetics;

/// <summary>The usual pharmacokinetic figures of one patient on repeated daily doses of 10 mg as printed.</summary>
/// <param name="PeakNgPerMl">Peak concentration at steady state, ng/mL.</param>
/// <param name="TroughNgPerMl">Concentration before a dose at steady state, ng/mL.</param>
/// <param name="TimeOfPeakHours">Time of the peak after a dose at steady state, h.</param>
/// <param name="AreaNgHoursPerMl">Area over a day at steady state, ng h/mL.</param>
/// <param name="ApparentClearanceLPerHour">Printed dose over that area, L/h.</param>
/// <param name="HalfLifeHours">Terminal half-life, h.</param>
/// <param name="ApparentVolumeL">Apparent volume of the terminal phase, L.</param>
/// <param name="Accumulation">Area over a day at steady state relative to that after the first dose.</param>
public sealed record PatientPharmacokinetics(
    double PeakNgPerMl,
    double TroughNgPerMl,
    double TimeOfPeakHours,
    double AreaNgHoursPerMl,
    double ApparentClearanceLPerHour,
    double HalfLifeHours,
    double ApparentVolumeL,
    double Accumulation)
{
    /// <summary>The daily dose these figures are for, mg as printed.</summary>
    public const double DoseMg = 10;

    private const int DaysToSteadyState = 240;
    private const int DaysOfWashout = 120;
    private const double NanogramsPerMlFromMgPerL = 1000;
    private static readonly double Ln2 = Elementary.Log(2);

    /// <summary>Computes the figures by the whole-body model.</summary>
    public static PatientPharmacokinetics Of(WholeBodyModel model)
    {
        var firstDay = AreaOfDay(model, WholeBodyModel.EmptyState(), out var state);
        for (var day = 1; day < DaysToSteadyState; day++)
        {
            AreaOfDay(model, state, out state);
        }

        var trough = model.Concentration(state);
        var (peak, timeOfPeak) = Peak(model, state);
        var area = AreaOfDay(model, state, out state);
        var halfLife = HalfLife(model, state);
        var clearance = DoseMg / area * NanogramsPerMlFromMgPerL;
        return new PatientPharmacokinetics(
            peak, trough, timeOfPeak, area, clearance, halfLife, clearance * halfLife / Ln2, area / firstDay);
    }

    private static double AreaOfDay(WholeBodyModel model, double[] before, out double[] after)
    {
        var dosed = (double[])before.Clone();
        model.Swallow(DoseMg, dosed);
        after = WholeBodyModel.EmptyState();
        model.Day.Advance(dosed, after);
        return WholeBodyModel.AreaUnderCurve(after) - WholeBodyModel.AreaUnderCurve(before);
    }

    private static (double Peak, double Hours) Peak(WholeBodyModel model, double[] before)
    {
        var state = (double[])before.Clone();
        var next = WholeBodyModel.EmptyState();
        model.Swallow(DoseMg, state);
        double peak = 0, hours = 0;
        for (var step = 1; step <= WholeBodyModel.FineStepsPerDay; step++)
        {
            model.FineStep.Advance(state, next);
            (state, next) = (next, state);
            if (model.Concentration(state) > peak)
            {
                peak = model.Concentration(state);
                hours = step * WholeBodyModel.FineStepHours;
            }
        }

        return (peak, hours);
    }

    private static double HalfLife(WholeBodyModel model, double[] last)
    {
        var state = last;
        double before = 1, after = 1;
        for (var day = 0; day < DaysOfWashout; day++)
        {
            before = model.Concentration(state);
            var next = WholeBodyModel.EmptyState();
            model.Day.Advance(state, next);
            after = model.Concentration(next);
            state = next;
        }

        return 24 * Ln2 / Elementary.Log(before / after);
    }
}
