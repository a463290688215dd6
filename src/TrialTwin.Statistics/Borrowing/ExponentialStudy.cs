using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>Events over exposure time at a constant hazard; exchangeable in the log rate.</summary>
public sealed record ExponentialStudy(string Id, double Events, double Exposure) : HistoricalStudy(Id)
{
    public override double Centre => Elementary.Log((Events + 0.5) / Exposure);

    public override double Spread => 1 / Math.Sqrt(Events + 0.5);

    public override double LogLikelihood(double parameter) => (Events * parameter) - (Exposure * Elementary.Exp(parameter));

    public override double Natural(double parameter) => Elementary.Exp(parameter);
}
