using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.Accrual;

namespace TrialTwin.Trials.Designs.Survival;

/// <summary>
/// Expected events of one arm in closed form, for piecewise constant hazard and recruitment and exponential dropout (after
/// Lachin and Foulkes, Biometrics 1986;42:507-519).
/// </summary>
/// <param name="Hazard">Hazard of the event.</param>
/// <param name="DropoutHazard">Hazard of leaving unobserved, from 0 up.</param>
public sealed record EventCurve(PiecewiseHazard Hazard, double DropoutHazard)
{
    /// <summary>Hazard of dropout of which a given share has left by a time.</summary>
    public static double DropoutHazardOf(double share, double time) => share == 0 ? 0 : -Elementary.Log1p(-share) / time;

    /// <summary>Expected events by a calendar time that fall into each piece of the hazard.</summary>
    /// <param name="accrual">Recruitment into this arm.</param>
    /// <param name="time">Calendar time since the first patient.</param>
    public double[] Expected(PiecewiseAccrual accrual, double time)
    {
        ArgumentNullException.ThrowIfNull(accrual);
        var events = new double[Hazard.Rates.Count];
        double onStudy = 1;
        for (int piece = 0; piece < events.Length; piece++)
        {
            for (int part = 0; part < accrual.Ends.Count; part++)
            {
                double longest = time - accrual.Start(part) - Hazard.Starts[piece];
                double shortest = time - accrual.Ends[part] - Hazard.Starts[piece];
                events[piece] += accrual.Rates[part] * (Integral(piece, longest) - Integral(piece, shortest));
            }

            events[piece] *= onStudy;
            onStudy *= Elementary.Exp(-(Hazard.Rates[piece] + DropoutHazard) * Hazard.Length(piece));
        }

        return events;
    }

    /// <summary>
    /// Probability of an event within a piece for a patient who enters it, integrated over follow-up in it from 0 to a limit;
    /// follow-up beyond the piece adds the whole probability.
    /// </summary>
    private double Integral(int piece, double limit)
    {
        if (limit <= 0)
        {
            return 0;
        }

        double leaving = Hazard.Rates[piece] + DropoutHazard;
        double share = Hazard.Rates[piece] / leaving;
        double inside = Math.Min(limit, Hazard.Length(piece));
        double left = -Elementary.Expm1(-leaving * inside);
        return share * (inside - (left / leaving) + (left * (limit - inside)));
    }
}
