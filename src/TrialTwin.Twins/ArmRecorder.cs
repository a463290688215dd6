using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Pharmacokinetics;

namespace TrialTwin.Twins;

/// <summary>Follows twin after twin through one arm and gathers its bands.</summary>
internal sealed class ArmRecorder
{
    private const int DaysPerWeek = 7;
    private const double HoursPerDay = 24;
    private const double Percent = 100;

    private readonly TwinArm arm;
    private readonly int weeks;
    private readonly BandCollector concentration;
    private readonly BandCollector steadyStateDay;
    private readonly BandCollector inhibition;
    private readonly BandCollector effect;

    public ArmRecorder(TwinArm arm, int weeks, int patients)
    {
        this.arm = arm;
        this.weeks = weeks;
        var weekly = Enumerable.Range(0, weeks + 1).Select(w => (double)w).ToArray();
        concentration = new BandCollector([.. Enumerable.Range(0, weeks * DaysPerWeek).Select(d => d + 0.5)], patients);
        steadyStateDay = new BandCollector(
            [.. Enumerable.Range(0, WholeBodyModel.FineStepsPerDay + 1).Select(s => s * WholeBodyModel.FineStepHours)], patients);
        inhibition = new BandCollector(weekly, patients);
        effect = new BandCollector(weekly, patients);
    }

    /// <summary>Follows one patient through the arm.</summary>
    public PatientCourse Record(WholeBodyModel model, DrugEffect drug, in TwinExposure exposure, int patient)
    {
        var daily = concentration.NextPatient();
        var state = WholeBodyModel.EmptyState();
        for (var day = 0; day < daily.Length; day++)
        {
            var before = WholeBodyModel.AreaUnderCurve(state);
            model.Swallow(arm.Regimen.DoseOnDay(day), state);
            var next = WholeBodyModel.EmptyState();
            model.Day.Advance(state, next);
            state = next;
            daily[day] = (WholeBodyModel.AreaUnderCurve(state) - before) / HoursPerDay;
        }

        RecordSteadyStateDay(model, state, daily.Length);
        var inhibited = inhibition.NextPatient();
        var change = effect.NextPatient();
        for (var week = 1; week <= weeks; week++)
        {
            inhibited[week] = Percent * drug.Model.Inhibition(daily[(week * DaysPerWeek) - 1]);
            change[week] = drug.ChangeAt(exposure, arm.Regimen, week, double.PositiveInfinity);
        }

        return new PatientCourse(arm.Id, patient, daily, inhibited, change);
    }

    public ArmTrajectory ToTrajectory() => new(
        arm.Id,
        arm.Label,
        concentration.ToBand("day", "ng/mL"),
        steadyStateDay.ToBand("h", "ng/mL"),
        inhibition.ToBand("week", "%"),
        effect.ToBand("week", "points"));

    private void RecordSteadyStateDay(WholeBodyModel model, double[] state, int day)
    {
        var curve = steadyStateDay.NextPatient();
        curve[0] = model.Concentration(state);
        model.Swallow(arm.Regimen.DoseOnDay(day), state);
        var next = WholeBodyModel.EmptyState();
        for (var step = 1; step < curve.Length; step++)
        {
            model.FineStep.Advance(state, next);
            (state, next) = (next, state);
            curve[step] = model.Concentration(state);
        }
    }
}
