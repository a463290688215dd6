namespace TrialTwin.Trials.Survival;

/// <summary>
/// Difference of the restricted mean survival times of two arms, the areas under their Kaplan-Meier curves up to a horizon, over its
/// Greenwood-type standard error (Royston and Parmar, BMC Medical Research Methodology 2013;13:152). Where an arm has not
/// been observed up to the horizon, both are cut at the last time that it has. Reused without allocation.
/// </summary>
/// <param name="patients">Most patients of a trial.</param>
/// <param name="horizonMonths">Above 0.</param>
internal sealed class RestrictedMean(int patients, double horizonMonths) : ISurvivalStatistic
{
    private readonly (double Month, int AtRisk)[] treated = new (double, int)[patients];
    private readonly (double Month, int AtRisk)[] control = new (double, int)[patients];

    /// <summary>Whether the horizon of the last trial had to be cut.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Treatment less control of the last trial, months.</summary>
    public double Difference { get; private set; }

    public double Z(in LookData look)
    {
        double horizon = Horizon(look);
        var events = new Events(treated, control);
        RiskSetPass.Run(look, ref events);
        var (meanTreated, varianceTreated) = Area(treated.AsSpan(0, events.Treated), horizon);
        var (meanControl, varianceControl) = Area(control.AsSpan(0, events.Control), horizon);
        Difference = meanTreated - meanControl;
        double variance = varianceTreated + varianceControl;
        return variance > 0 ? Difference / Math.Sqrt(variance) : 0;
    }

    /// <summary>Area under the curve and its variance: the sum over events of the squared area after each, over n (n - 1).</summary>
    private static (double Mean, double Variance) Area(ReadOnlySpan<(double Month, int AtRisk)> events, double horizon)
    {
        double mean = 0;
        double survival = 1;
        double before = 0;
        foreach (var (month, atRisk) in events)
        {
            if (month >= horizon)
            {
                break;
            }

            mean += survival * (month - before);
            survival *= 1 - (1.0 / atRisk);
            before = month;
        }

        mean += survival * (horizon - before);
        double variance = 0;
        double area = 0;
        survival = 1;
        before = 0;
        foreach (var (month, atRisk) in events)
        {
            if (month >= horizon)
            {
                break;
            }

            area += survival * (month - before);
            survival *= 1 - (1.0 / atRisk);
            before = month;
            double after = mean - area;
            variance += atRisk > 1 ? after * after / ((double)atRisk * (atRisk - 1)) : 0;
        }

        return (mean, variance);
    }

    private double Horizon(in LookData look)
    {
        Span<double> longest = [0, 0];
        Span<bool> endsByEvent = [false, false];
        for (int i = 0; i < look.Recruited; i++)
        {
            bool left = look.Patients.ExitMonth[i] <= look.Month;
            double months = left ? look.Patients.MonthsOnStudy[i] : look.Month - look.Patients.EntryMonth[i];
            int arm = look.Patients.Arm[i];
            if (months > longest[arm])
            {
                longest[arm] = months;
                endsByEvent[arm] = left && look.Patients.IsEvent[i];
            }
        }

        double horizon = horizonMonths;
        for (int arm = 0; arm < 2; arm++)
        {
            horizon = endsByEvent[arm] ? horizon : Math.Min(horizon, longest[arm]);
        }

        IsCut = horizon < horizonMonths;
        return horizon;
    }

    private struct Events((double Month, int AtRisk)[] treated, (double Month, int AtRisk)[] control) : IEventVisitor
    {
        public int Treated { get; private set; }

        public int Control { get; private set; }

        public void Event(in ExitRecord exit, int atRisk, int treatedAtRisk)
        {
            if (exit.Treated)
            {
                treated[Treated++] = (exit.MonthsOnStudy, treatedAtRisk);
            }
            else
            {
                control[Control++] = (exit.MonthsOnStudy, atRisk - treatedAtRisk);
            }
        }
    }
}
