namespace TrialTwin.Statistics.Borrowing;

/// <summary>A mean with its known standard error; exchangeable in the mean.</summary>
public sealed record NormalStudy(string Id, double Mean, double StandardError) : HistoricalStudy(Id)
{
    public override double Centre => Mean;

    public override double Spread => StandardError;

    public override double LogLikelihood(double parameter)
    {
        double z = (parameter - Mean) / StandardError;
        return -0.5 * z * z;
    }

    public override double Natural(double parameter) => parameter;

    public override double LogMarginal(double mean, double sd)
    {
        double variance = (sd * sd) + (StandardError * StandardError);
        return -0.5 * (((Mean - mean) * (Mean - mean) / variance) + Numerics.Functions.Elementary.Log(variance));
    }
}
