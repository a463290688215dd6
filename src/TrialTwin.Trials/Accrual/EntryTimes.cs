using TrialTwin.Numerics.Random;

namespace TrialTwin.Trials.Accrual;

/// <summary>Calendar months at which the patients of a simulated trial are randomised.</summary>
internal static class EntryTimes
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("recruitment");

    /// <summary>Whether every replicate has the same entries.</summary>
    public static bool AreFixed(RecruitmentPlan plan) => plan.Process == RecruitmentProcess.Even;

    /// <summary>Fills the entries of a replicate, increasing from month 0.</summary>
    public static void Fill(Span<double> months, RecruitmentPlan plan, ulong seed, uint replicate)
    {
        // A patient enters when the cumulative rate reaches his or her number, or in a Poisson process the sum of exponentials.
        var stream = RandomStream.Create(seed, Purpose, replicate);
        bool even = AreFixed(plan);
        var pieces = plan.Pieces;
        int piece = 0;
        double start = 0;
        double expectedAtStart = 0;
        double reached = 0;
        for (int i = 0; i < months.Length; i++)
        {
            while (piece < pieces.Count - 1 && reached > expectedAtStart + (pieces[piece].Months * pieces[piece].PatientsPerMonth))
            {
                expectedAtStart += pieces[piece].Months * pieces[piece].PatientsPerMonth;
                start += pieces[piece++].Months;
            }

            months[i] = start + ((reached - expectedAtStart) / pieces[piece].PatientsPerMonth);
            reached += even ? 1 : stream.NextExponential();
        }
    }
}
