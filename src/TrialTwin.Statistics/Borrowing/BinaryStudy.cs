using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>Responders among patients; exchangeable in the log odds.</summary>
public sealed record BinaryStudy(string Id, double Responders, double Patients) : HistoricalStudy(Id)
{
    private double Share => (Responders + 0.5) / (Patients + 1);

    public override double Centre => Elementary.Log(Share / (1 - Share));

    public override double Spread => 1 / Math.Sqrt((Patients + 1) * Share * (1 - Share));

    public override double LogLikelihood(double parameter) => parameter > 0
        ? ((Responders - Patients) * parameter) - (Patients * Elementary.Log1p(Elementary.Exp(-parameter)))
        : (Responders * parameter) - (Patients * Elementary.Log1p(Elementary.Exp(parameter)));

    public override double Natural(double parameter) => 1 / (1 + Elementary.Exp(-parameter));
}
