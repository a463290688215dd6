namespace TrialTwin.Trials.Survival;

/// <summary>
/// Patients by time on study, sorted once for all looks of a trial: distribution into equal intervals of time, then
/// insertion, linear for hazards that do not differ wildly over time. Reused without allocation.
/// </summary>
internal sealed class ExitOrder
{
    private readonly int[] firstOfInterval;
    private readonly ExitRecord[] exits;

    public ExitOrder(int patients)
    {
        firstOfInterval = new int[patients + 1];
        exits = new ExitRecord[patients];
    }

    /// <summary>The exits of the last sort in the order of time on study.</summary>
    public ReadOnlySpan<ExitRecord> Exits => exits.AsSpan(0, Count);

    private int Count { get; set; }

    /// <summary>Sorts the exits up to a calendar month; later ones are seen by no look.</summary>
    /// <param name="patients">Patients exposed to a scenario.</param>
    /// <param name="lastMonth">Calendar month of the last look, above 0.</param>
    public void Sort(SurvivalPatients patients, double lastMonth)
    {
        double scale = (patients.Count - 1) / lastMonth;
        CountIntervals(patients, lastMonth, scale);
        for (int i = patients.Count - 1; i >= 0; i--)
        {
            if (patients.ExitMonth[i] <= lastMonth)
            {
                double months = patients.MonthsOnStudy[i];
                exits[--firstOfInterval[(int)(months * scale)]] =
                    new ExitRecord(months, patients.ExitMonth[i], patients.Arm[i] == SurvivalPatients.Treatment, patients.IsEvent[i]);
            }
        }

        InsertionSort(exits.AsSpan(0, Count));
    }

    private void CountIntervals(SurvivalPatients patients, double lastMonth, double scale)
    {
        Array.Clear(firstOfInterval);
        for (int i = 0; i < patients.Count; i++)
        {
            if (patients.ExitMonth[i] <= lastMonth)
            {
                firstOfInterval[(int)(patients.MonthsOnStudy[i] * scale)]++;
            }
        }

        int sum = 0;
        for (int i = 0; i < firstOfInterval.Length; i++)
        {
            sum += firstOfInterval[i];
            firstOfInterval[i] = sum;
        }

        Count = sum;
    }

    private static void InsertionSort(Span<ExitRecord> sorted)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            var exit = sorted[i];
            int at = i;
            while (at > 0 && sorted[at - 1].MonthsOnStudy > exit.MonthsOnStudy)
            {
                sorted[at] = sorted[at - 1];
                at--;
            }

            sorted[at] = exit;
        }
    }
}
