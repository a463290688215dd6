using TrialTwin.Numerics.Distributions;
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
    /// <summary>Tolerance of the scale, that of the reference's search.</summary>
    private const double Tolerance = 1.220703125e-4;

    /// <summary>Factor by which the search widens its bracket, and how often.</summary>
    private const double Widening = 1.05;
    private const int MostWidenings = 200;

    private double TreatmentShare => Allocation / (1 + Allocation);

    /// <summary>The trial with its recruitment as given.</summary>
    public DelayedEffectResult Evaluate(SpendingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var looks = Looks();
        return Result(looks, Solve(plan, looks, Efficacy(plan, looks), 1), (1, 1), plan.Futility is not null);
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
        double[] efficacy = Efficacy(plan, looks);
        double Missing(double candidate) => power - Solve(plan, looks, efficacy, candidate).Power.Sum();
        var (lower, upper) = Bracket(Missing, FixedScale(plan.Alpha, power, looks[^1]));
        double scale = BracketedRoot.Find(Missing, lower, upper, Tolerance) ?? throw new UnsolvableDesignException(
            $"No recruitment gives this trial a power of {power}.", "Look later, or assume a larger effect.");
        return Result(looks, Solve(plan, looks, efficacy, scale), (scale, scale * looks[^1].NullInformation / looks[^1].Information), plan.Futility is not null);
    }

    /// <summary>Scale at which a single look at the end has the power.</summary>
    private static double FixedScale(double alpha, double power, LookEvents last)
    {
        double drift = NormalDistribution.Quantile(power) - NormalDistribution.Quantile(alpha);
        return drift * drift / (last.LogRatio * last.LogRatio * last.NullInformation);
    }

    private static (double Lower, double Upper) Bracket(Func<double, double> missing, double start)
    {
        bool up = missing(start) > 0;
        double inner = start;
        for (int i = 0; i < MostWidenings; i++)
        {
            double outer = up ? inner * Widening : inner / Widening;
            if (missing(outer) > 0 != up)
            {
                return up ? (inner, outer) : (outer, inner);
            }

            inner = outer;
        }

        return up ? (start, inner) : (inner, start);
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

    private static double[] Fractions(LookEvents[] looks) => [.. looks.Select(look => look.Events / looks[^1].Events)];

    private static double[] Efficacy(SpendingPlan plan, LookEvents[] looks)
    {
        double[] fractions = Fractions(looks);
        double[] spent = plan.Efficacy.Cumulative(plan.Alpha, fractions);
        var bounds = new double[looks.Length];
        var density = JennisonTurnbullDensity.Start(fractions);
        for (int look = 0; look < bounds.Length; look++)
        {
            bounds[look] = density.UpperBound(spent[look] - (look == 0 ? 0 : spent[look - 1])) ?? throw new UnsolvableDesignException(
                $"No bound spends the type I error of look {look + 1}.", "Move the looks apart or spend the error otherwise.");
            density = look < bounds.Length - 1 ? density.Next(double.NegativeInfinity, bounds[look]) : density;
        }

        return bounds;
    }

    /// <summary>
    /// Futility bounds and crossing probabilities. The mean of z is not proportional to the root of the information, so that
    /// the density under the effect is the one under the null hypothesis with all bounds moved by the means.
    /// </summary>
    private static Crossing Solve(SpendingPlan plan, LookEvents[] looks, double[] efficacy, double scale)
    {
        double[] fractions = Fractions(looks);
        double[] means = [.. looks.Select(look => -look.LogRatio * Math.Sqrt(scale * look.NullInformation))];
        double[]? spent = plan.Futility?.Cumulative(plan.Beta, fractions);
        var crossing = new Crossing(efficacy, new double[looks.Length], new double[looks.Length], new double[looks.Length], new double[looks.Length]);
        var effect = JennisonTurnbullDensity.Start(fractions);
        var nothing = effect;
        for (int look = 0; look < looks.Length; look++)
        {
            double before = look == 0 ? 0 : crossing.CumulativeFutility[look - 1];
            crossing.CumulativeFutility[look] = spent is null ? 0 : spent[look];

            // Without enough trials left to stop, all that are left stop.
            double futility = spent is null ? double.NegativeInfinity
                : effect.LowerBound(spent[look] - before) ?? double.PositiveInfinity;
            crossing.Futility[look] = futility + means[look];
            crossing.Power[look] = effect.UpperTail(efficacy[look] - means[look]);
            crossing.Alpha[look] = nothing.UpperTail(efficacy[look]);
            if (look < looks.Length - 1)
            {
                effect = effect.Next(futility, efficacy[look] - means[look]);
                nothing = nothing.Next(crossing.Futility[look], efficacy[look]);
            }
        }

        return crossing;
    }

    private DelayedEffectResult Result(LookEvents[] looks, Crossing crossing, (double Information, double Recruitment) scale, bool stops) => new(
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
            stops ? crossing.Futility[index] : null,
            crossing.CumulativeFutility[index]))]);

    private readonly record struct LookEvents(double Events, double LogRatio, double Information, double NullInformation);

    private sealed record Crossing(double[] Efficacy, double[] Futility, double[] Power, double[] Alpha, double[] CumulativeFutility);
}
