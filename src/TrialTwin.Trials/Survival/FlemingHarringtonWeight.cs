using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.Survival;

/// <summary>S^rho (1 - S)^gamma of the pooled Kaplan-Meier estimate just before the event.</summary>
internal struct FlemingHarringtonWeight(double rho, double gamma) : IEventWeight
{
    private double survival = 1;

    public double Next(int atRisk)
    {
        double weight = Elementary.Pow(survival, rho) * Elementary.Pow(1 - survival, gamma);
        survival *= 1 - (1.0 / atRisk);
        return weight;
    }
}
