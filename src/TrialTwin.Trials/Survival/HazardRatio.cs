using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.Survival;

/// <summary>
/// Hazard ratio of a proportional hazards model with the arm alone (Cox 1972), by Newton's method on the partial likelihood.
/// Reused without allocation.
/// </summary>
/// <param name="patients">Most patients of a trial.</param>
internal sealed class HazardRatio(int patients)
{
    private const int MostSteps = 30;
    private const double Tolerance = 1e-10;
    private const double Largest = 15;

    private readonly (int Treated, int AtRisk)[] riskSets = new (int, int)[patients];

    /// <summary>Standard error of the logarithm found last.</summary>
    public double StandardError { get; private set; }

    /// <summary>Logarithm of the hazard ratio, treatment to control; null where the likelihood has no maximum.</summary>
    public double? Log(in LookData look)
    {
        var sets = new RiskSets(riskSets);
        RiskSetPass.Run(look, ref sets);
        double beta = 0;
        for (int step = 0; step < MostSteps && Math.Abs(beta) < Largest; step++)
        {
            double ratio = Elementary.Exp(beta);
            double score = sets.TreatedEvents;
            double information = 0;
            foreach (var (treated, atRisk) in riskSets.AsSpan(0, sets.Events))
            {
                double weighted = ratio * treated;
                double share = weighted / (weighted + (atRisk - treated));
                score -= share;
                information += share * (1 - share);
            }

            if (!(information > 0))
            {
                return null;
            }

            beta += score / information;
            if (Math.Abs(score / information) < Tolerance)
            {
                StandardError = 1 / Math.Sqrt(information);
                return beta;
            }
        }

        return null;
    }

    private struct RiskSets((int Treated, int AtRisk)[] sets) : IEventVisitor
    {
        public int Events { get; private set; }

        public int TreatedEvents { get; private set; }

        public void Event(in ExitRecord exit, int atRisk, int treated)
        {
            sets[Events++] = (treated, atRisk);
            TreatedEvents += exit.Treated ? 1 : 0;
        }
    }
}
