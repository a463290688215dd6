namespace TrialTwin.Trials.Survival;

/// <summary>
/// Weighted log-rank test at a calendar time (Fleming and Harrington 1991, chapter 7). Patients leave the risk sets by
/// exit or, when still under observation, by the look itself; both orders are known beforehand, exits sorted and entries
/// increasing, so that a look costs one pass.
/// </summary>
/// <param name="testing">Weights.</param>
internal sealed class LogRank(SurvivalTesting testing)
{
    /// <summary>The z statistic, positive when treated patients have fewer events than expected; 0 without information.</summary>
    /// <param name="patients">Patients exposed to a scenario.</param>
    /// <param name="exits">Their exits in the order of time on study.</param>
    /// <param name="calendarMonth">Month of the look.</param>
    /// <param name="recruited">Patients randomised by then.</param>
    public double Z(SurvivalPatients patients, ReadOnlySpan<ExitRecord> exits, double calendarMonth, int recruited) =>
        testing is { Rho: 0, Gamma: 0 }
            ? Z(patients, exits, (calendarMonth, recruited), default(EqualWeight))
            : Z(patients, exits, (calendarMonth, recruited), new FlemingHarringtonWeight(testing.Rho, testing.Gamma));

    private static double Z<TWeight>(
        SurvivalPatients patients,
        ReadOnlySpan<ExitRecord> exits,
        (double Month, int Recruited) look,
        TWeight weight)
        where TWeight : struct, IEventWeight
    {
        double[] entries = patients.EntryMonth;
        int atRisk = look.Recruited;
        int treated = patients.TreatedAmong(look.Recruited);
        int lastEntered = look.Recruited - 1;
        double difference = 0;
        double variance = 0;
        foreach (ref readonly var exit in exits)
        {
            if (exit.ExitMonth > look.Month)
            {
                continue;
            }

            while (lastEntered >= 0 && look.Month - entries[lastEntered] < exit.MonthsOnStudy)
            {
                if (patients.ExitMonth[lastEntered] > look.Month)
                {
                    atRisk--;
                    treated -= patients.Arm[lastEntered] == SurvivalPatients.Treatment ? 1 : 0;
                }

                lastEntered--;
            }

            if (exit.IsEvent)
            {
                double share = (double)treated / atRisk;
                double w = weight.Next(atRisk);
                difference += w * (share - (exit.Treated ? 1 : 0));
                variance += w * w * share * (1 - share);
            }

            atRisk--;
            treated -= exit.Treated ? 1 : 0;
        }

        return variance > 0 ? difference / Math.Sqrt(variance) : 0;
    }
}
