namespace TrialTwin.Trials.Survival;

/// <summary>Weighted log-rank test at a calendar time (Fleming and Harrington 1991, chapter 7).</summary>
/// <param name="weight">The weight; rho and gamma 0 is the plain test.</param>
internal sealed class LogRank(EventWeight weight) : ISurvivalStatistic
{
    public double Z(in LookData look) =>
        weight is { Rho: 0, Gamma: 0 }
            ? Z(look, default(EqualWeight))
            : Z(look, new FlemingHarringtonWeight(weight.Rho, weight.Gamma));

    private static double Z<TWeight>(in LookData look, TWeight weight)
        where TWeight : struct, IEventWeight
    {
        var sums = new Sums<TWeight>(weight);
        RiskSetPass.Run(look, ref sums);
        return sums.Variance > 0 ? sums.Difference / Math.Sqrt(sums.Variance) : 0;
    }

    private struct Sums<TWeight>(TWeight weight) : IEventVisitor
        where TWeight : struct, IEventWeight
    {
        private TWeight weight = weight;

        public double Difference { get; private set; }

        public double Variance { get; private set; }

        public void Event(in ExitRecord exit, int atRisk, int treated)
        {
            double share = (double)treated / atRisk;
            double w = weight.Next(atRisk);
            Difference += w * (share - (exit.Treated ? 1 : 0));
            Variance += w * w * share * (1 - share);
        }
    }
}
