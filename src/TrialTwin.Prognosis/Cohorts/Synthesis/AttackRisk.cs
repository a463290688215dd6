using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// What an attack gains from the synthetic patients on those that they were learned from, beyond what it gains on others:
/// (rate − control rate) / (1 − control rate), 0 where it is not above. Source: Giomi et al. 2023 (Anonymeter).
/// </summary>
/// <param name="Attack">Attack and column.</param>
/// <param name="Attacks">Patients attacked who were learned from.</param>
/// <param name="Rate">Share of them in whom the attack succeeds, corrected by Wilson.</param>
/// <param name="ControlRate">The same in patients who were not learned from.</param>
/// <param name="Risk">The risk, with its 95 % interval from Wilson's half widths of both rates.</param>
public sealed record AttackRisk(string Attack, int Attacks, double Rate, double ControlRate, IntervalEstimate Risk)
{
    private const double Critical = 1.959963984540054;

    /// <param name="attack">Attack and column.</param>
    /// <param name="main">Successes and attacks on patients learned from.</param>
    /// <param name="control">Successes and attacks on others.</param>
    public static AttackRisk Of(string attack, (int Successes, int Attacks) main, (int Successes, int Attacks) control)
    {
        var (rate, half) = Wilson(main);
        var (controlRate, controlHalf) = Wilson(control);
        var risk = (rate - controlRate) / (1 - controlRate);
        var byRate = half / (1 - controlRate);
        var byControl = (rate - 1) / ((1 - controlRate) * (1 - controlRate)) * controlHalf;
        var error = Math.Sqrt((byRate * byRate) + (byControl * byControl));
        return new AttackRisk(attack, main.Attacks, rate, controlRate, new IntervalEstimate(Share(risk), Share(risk - error), Share(risk + error)));
    }

    private static double Share(double value) => Math.Clamp(value, 0, 1);

    /// <summary>Centre and half width of Wilson's 95 % interval.</summary>
    private static (double Centre, double Half) Wilson((int Successes, int Attacks) counts)
    {
        var (s, n, z) = ((double)counts.Successes, (double)counts.Attacks, Critical);
        return ((s + (z * z / 2)) / (n + (z * z)), z / (n + (z * z)) * Math.Sqrt((s * (n - s) / n) + (z * z / 4)));
    }
}
