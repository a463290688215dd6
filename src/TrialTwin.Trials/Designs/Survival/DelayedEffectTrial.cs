using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;
using TrialTwin.Trials.Accrual;

namespace TrialTwin.Trials.Designs.Survival;

/// <summary>
/// A survival trial with looks at given calendar times under an effect that changes over time, judged by the log-rank test
/// through the average hazard ratio (Mukhopadhyay et al., Biometrical Journal 2020;62:1600-1616; Zhao, Zhang and Anderson
/// 2024). The statistic's information is the one under the null hypothesis: events times the product of the shares.
/// </summary>
/// <param name="Control">Events under control.</param>
/// <param name="HazardRatios">Hazard ratio in each piece of the control hazard.</param>
/// <param name="Allocation">Patients under treatment for each under control.</param>
/// <param name="Accrual">Recruitment of both groups.</param>
/// <param name="LookTimes">Calendar times of the looks, increasing.</param>
public sealed record DelayedEffectTrial(
    EventCurve Control,
    IReadOnlyList<double> HazardRatios,
    double Allocation,
    PiecewiseAccrual Accrual,
    IReadOnlyList<double> LookTimes)
{
    private const double Tolerance = 1e-9;
    private const double SmallestScale = 1e-6;
    private const double LargestScale = 1e6;

    private double TreatmentShare => Allocation / (1 + Allocation);

    /// <summary>The trial with its recruitment as given.</summary>
    public DelayedEffectResult Evaluate(SpendingPlan plan)
    {
        var looks = Looks();
        return Result(plan, looks, Solve(plan, looks, 1), (1, 1));
    }

    /// <summary>
    /// The trial with its recruitment scaled to a power. The information under the null hypothesis reaches the power; patients
    /// and events are scaled as the reference does, by that information over the information under the alternative.
    /// </summary>
    /// <param name="plan">Errors and how they are spent.</param>
    /// <param name="power">Between the type I error and 1.</param>
    /// <exception cref="UnsolvableDesignException">No recruitment gives the power.</exception>
    public DelayedEffectResult Size(SpendingPlan plan, double power)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var looks = Looks();
        double Excess(double logScale) => Solve(plan, looks, Elementary.Exp(logScale)).Power.Sum() - power;
        double found = BracketedRoot.Find(Excess, Elementary.Log(SmallestScale), Elementary.Log(LargestScale), Tolerance)
            ?? throw new UnsolvableDesignException($"No recruitment gives this trial a power of {power}.", "Look later, or assume a larger effect.");
        double scale = Elementary.Exp(found);
        return Result(plan, looks, Solve(plan, looks, scale), (scale, scale * looks[^1].NullInformation / looks[^1].Information));
    }

    private LookEvents[] Looks() => [.. LookTimes.Select(Events)];

    private LookEvents Events(double time)
    {
        var treated = new EventCurve(
            Control.Hazard with { Rates = [.. Control.Hazard.Rates.Zip(HazardRatios, (rate, ratio) => rate * ratio)] }, Control.DropoutHazard);
        double[] control = Control.Expected(Accrual, time);
        double[] treatment = treated.Expected(Accrual, time);
        double events = 0;
        double logRatio = 0;
        double information = 0;
        for (int piece = 0; piece < control.Length; piece++)
        {
            double onControl = (1 - TreatmentShare) * control[piece];
            double onTreatment = TreatmentShare * treatment[piece];
            double sum = onControl + onTreatment;
            events += sum;
            logRatio += sum * Elementary.Log(HazardRatios[piece]);
            information += sum > 0 ? onControl * onTreatment / sum : 0;
        }

        return new LookEvents(events, logRatio / events, information, events * TreatmentShare * (1 - TreatmentShare));
    }

    /// <summary>
    /// Bounds and crossing probabilities. The mean of z is not proportional to the root of the information, so that the
    /// density under the alternative is the one under the null hypothesis with all bounds moved by the means.
    /// </summary>
    private static Crossing Solve(SpendingPlan plan, LookEvents[] looks, double scale)
    {
        double[] fractions = [.. looks.Select(look => look.Events / looks[^1].Events)];
        double[] means = [.. looks.Select(look => -look.LogRatio * Math.Sqrt(scale * look.NullInformation))];
        var efficacy = EfficacyBounds.Solve(
            new SequentialPlan(1, plan.Alpha, 0.5, fractions, new EfficacyBoundary.Spending(plan.Efficacy), new FutilityBoundary.None()),
            [.. Enumerable.Repeat(double.NegativeInfinity, looks.Length - 1)]);
        double[]? spent = plan.Futility?.Cumulative(plan.Beta, fractions);
        var crossing = new Crossing(efficacy, new double[looks.Length], new double[looks.Length], new double[looks.Length], new double[looks.Length]);
        var effect = ContinuationDensity.Start(new InformationSchedule(fractions, 0, 0));
        var nothing = effect;
        for (int look = 0; look < looks.Length; look++)
        {
            double before = look == 0 ? 0 : crossing.CumulativeFutility[look - 1];
            crossing.CumulativeFutility[look] = spent is null ? 0 : spent[look];

            // Without enough trials left to stop, all that are left stop.
            double futility = spent is null ? double.NegativeInfinity
                : BoundSearch.Lower(effect, spent[look] - before, 0, 0) ?? double.PositiveInfinity;
            crossing.Futility[look] = futility + means[look];
            crossing.Power[look] = effect.UpperTail(efficacy[look] - means[look], 0);
            crossing.Alpha[look] = nothing.UpperTail(efficacy[look], 0);
            if (look < looks.Length - 1)
            {
                effect = effect.Next(ContinuationRegion.OneSided(futility, efficacy[look] - means[look]));
                nothing = nothing.Next(ContinuationRegion.OneSided(crossing.Futility[look], efficacy[look]));
            }
        }

        return crossing;
    }

    private DelayedEffectResult Result(SpendingPlan plan, LookEvents[] looks, Crossing crossing, (double Information, double Recruitment) scale) => new(
        scale.Recruitment,
        [.. looks.Select((look, index) => new DelayedEffectLook(
            LookTimes[index],
            scale.Recruitment * Accrual.RecruitedBy(LookTimes[index]),
            scale.Recruitment * look.Events,
            Elementary.Exp(look.LogRatio),
            scale.Information * look.NullInformation,
            look.Events / looks[^1].Events,
            crossing.Efficacy[index],
            crossing.Power.Take(index + 1).Sum(),
            crossing.Alpha.Take(index + 1).Sum(),
            plan.Futility is null ? null : crossing.Futility[index],
            crossing.CumulativeFutility[index]))]);

    private readonly record struct LookEvents(double Events, double LogRatio, double Information, double NullInformation);

    private sealed record Crossing(double[] Efficacy, double[] Futility, double[] Power, double[] Alpha, double[] CumulativeFutility);
}
