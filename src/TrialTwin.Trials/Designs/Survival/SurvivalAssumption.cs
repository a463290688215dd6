using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Designs.Evaluation;

namespace TrialTwin.Trials.Designs.Survival;

/// <summary>
/// A time to an event under proportional hazards, analysed by the log-rank test. The number of events is found first; it
/// needs either enough patients for a given follow-up or, for given recruitment, enough time.
/// </summary>
/// <param name="Formula">From hazard ratio to the mean of the statistic.</param>
/// <param name="NullRatio">Hazard ratio under the hypothesis; other than 1 with Schoenfeld's formula alone.</param>
/// <param name="HazardRatio">Assumed hazard under treatment over hazard under control.</param>
/// <param name="Allocation">Patients under treatment for each under control.</param>
/// <param name="Treatment">Events under treatment.</param>
/// <param name="Control">Events under control.</param>
/// <param name="Accrual">Recruitment of both groups; only its shape counts unless it decides on the number of patients.</param>
/// <param name="FollowUp">Time from the end of recruitment to the last look; null when it follows from the number of patients.</param>
/// <param name="MaximumPatients">Patients; null when they follow from the follow-up, or are the recruitment's own.</param>
/// <param name="MaximumEvents">Events at the last look; null asks for them.</param>
public sealed record SurvivalAssumption(
    LogRankFormula Formula,
    double NullRatio,
    double HazardRatio,
    double Allocation,
    EventCurve Treatment,
    EventCurve Control,
    PiecewiseAccrual Accrual,
    double? FollowUp,
    double? MaximumPatients,
    double? MaximumEvents) : EffectAssumption
{
    private const double Tolerance = 1e-10;
    private const double LongestTime = 1e9;

    private double TreatmentShare => Allocation / (1 + Allocation);

    /// <summary>Mean of the statistic in size for one event.</summary>
    private double UnitDrift => Math.Sqrt(Allocation) * Formula switch
    {
        LogRankFormula.Schoenfeld => Math.Abs(Elementary.Log(HazardRatio / NullRatio)) / (1 + Allocation),
        LogRankFormula.Freedman => Math.Abs(HazardRatio - 1) / (1 + (Allocation * HazardRatio)),
        _ => 2 * Math.Abs(HazardRatio - 1) / (1 + HazardRatio) / (1 + Allocation),
    };

    public override DesignEvaluation Evaluate(SequentialDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        double? fixedEvents = MaximumEvents is null ? Square(design.FixedDrift / UnitDrift) : null;
        double events = MaximumEvents ?? (fixedEvents!.Value * design.InflationFactor);
        double[] atLook = [.. design.Plan.Fractions.Select(fraction => fraction * events)];
        double patients = PatientsFor(events);
        double[] times = [.. atLook.Select(count => TimeOf(count / patients))];
        if (FollowUp is { } followUp)
        {
            times[^1] = Accrual.Duration + followUp;
        }

        double[] recruited = [.. times.Select(time => patients * Accrual.RecruitedBy(time) / Accrual.Total)];
        bool given = MaximumEvents is not null;
        var reached = design.Test.Probabilities(given ? UnitDrift * Math.Sqrt(events) : design.Drift);
        var expected = !given && design.Plan.Looks > 1
            ? ExpectedNumbers.Of(design, fixedEvents!.Value)
            : new ExpectedNumbers(null, null, events * reached.Expectation(design.Plan.Fractions));
        double side = design.Plan.Sides == 2 || HazardRatio > NullRatio ? 1 : -1;
        double Expected(double[] quantity) => given ? reached.Expectation(quantity) : reached.ExpectationOnOneSide(quantity);
        return new DesignEvaluation(design, reached)
        {
            PowerOnBothSides = given,
            Patients = new PatientNumbers(
                given ? null : PatientsFor(fixedEvents!.Value), given ? patients : recruited[^1], recruited, given ? null : TreatmentShare),
            ExpectedPatients = new ExpectedNumbers(null, null, Expected(recruited)),
            Events = new EventNumbers(fixedEvents, events, atLook, expected),
            Times = new CalendarTimes(times, Expected(times)),
            EffectAtBound = [.. design.Test.EfficacyBounds.Zip(atLook, (bound, count) => RatioAt(side * bound, count))],
        };
    }

    private double PatientsFor(double events)
    {
        double patients = MaximumPatients
            ?? (FollowUp is { } followUp ? events / EventProbability(Accrual.Duration + followUp) : Accrual.Total);
        return events <= patients ? patients : throw new UnsolvableDesignException(
            $"{patients:0.#} patients cannot have the {events:0.#} events that the design needs.", "Recruit more patients or assume a larger effect.");
    }

    /// <summary>Probability that a patient, recruited at any time, has had an observed event by a calendar time.</summary>
    private double EventProbability(double time) =>
        ((TreatmentShare * Treatment.Expected(Accrual, time).Sum()) + ((1 - TreatmentShare) * Control.Expected(Accrual, time).Sum())) / Accrual.Total;

    private double TimeOf(double probability)
    {
        double latest = Accrual.Duration;
        while (EventProbability(latest) < probability && latest < LongestTime)
        {
            latest *= 2;
        }

        return BracketedRoot.Find(time => EventProbability(time) - probability, 0, latest, Tolerance) ?? throw new UnsolvableDesignException(
            $"So many patients drop out that the events of the design are never reached (share {probability:0.###} of the patients).",
            "Recruit more patients or expect less dropout.");
    }

    private double? RatioAt(double bound, double events) => double.IsInfinity(bound)
        ? null
        : NullRatio * Elementary.Exp(bound * (1 + Allocation) / Math.Sqrt(Allocation * events));

    private static double Square(double x) => x * x;
}
