using TrialTwin.Numerics.Random;

namespace TrialTwin.Trials.Accrual;

/// <summary>Times of randomisation as a Poisson process; the first patient is randomised at month 0.</summary>
public static class ArrivalTimes
{
    /// <summary>Weeks in an average month: 365.25 / 12 / 7.</summary>
    public const double WeeksPerMonth = 365.25 / 84;

    /// <param name="months">Receives the increasing months of randomisation.</param>
    /// <param name="plan">Rate of recruitment.</param>
    /// <param name="stream">Stream of this trial's recruitment.</param>
    public static void Fill(Span<double> months, AccrualPlan plan, ref RandomStream stream)
    {
        double month = 0;
        for (int i = 0; i < months.Length; i++)
        {
            months[i] = month;
            month += stream.NextExponential() / plan.PatientsPerMonth;
        }
    }

    /// <summary>Patients randomised up to and with a month; months increase.</summary>
    public static int RandomisedBy(ReadOnlySpan<double> months, double month)
    {
        int index = months.BinarySearch(month);
        return index >= 0 ? index + 1 : ~index;
    }
}
