using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.Scenarios;

/// <summary>Loss to follow-up as the share lost by a time if nobody had an event; exponential.</summary>
/// <param name="Treatment">Share of treated patients, 0 to 0.95.</param>
/// <param name="Control">Share of control patients, 0 to 0.95.</param>
/// <param name="ByMonth">Months since randomisation, 0.1 to 600.</param>
public sealed record DropoutByMonth(double Treatment, double Control, double ByMonth)
{
    internal double TreatmentPerMonth() => PerMonth(Treatment);

    internal double ControlPerMonth() => PerMonth(Control);

    private double PerMonth(double share) => -Elementary.Log1p(-share) / ByMonth;
}
