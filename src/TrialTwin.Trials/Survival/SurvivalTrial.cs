using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Survival;

/// <summary>Conducts simulated trials of one design: looks at numbers of events, stops, tests. Not for two threads at a time.</summary>
internal sealed class SurvivalTrial
{
    private readonly SurvivalRequest request;
    private readonly double[] criticalValues;
    private readonly LogRank logRank;
    private readonly ISurvivalStatistic final;
    private readonly HazardRatio? hazardRatio;
    private readonly SurvivalPatients patients;
    private readonly ExitOrder order;
    private readonly EventClock clock;

    public SurvivalTrial(SurvivalRequest request, IReadOnlyList<double> criticalValues)
    {
        this.request = request;
        this.criticalValues = [.. criticalValues];
        logRank = new LogRank(new EventWeight(request.Testing.Rho, request.Testing.Gamma));
        final = Final(request);
        hazardRatio = request.EstimateHazardRatio ? new HazardRatio(request.TotalPatients) : null;
        patients = new SurvivalPatients(request);
        order = new ExitOrder(request.TotalPatients);
        clock = new EventClock(request.TotalPatients, ExpectedMonths(request));
        LookMonths = new double[request.Looks.Count];
    }

    /// <summary>Calendar months of the looks of the trial last conducted.</summary>
    public double[] LookMonths { get; }

    /// <summary>The boundary of each look: infinity where the look does not test for efficacy.</summary>
    public static IReadOnlyList<double> CriticalValues(SurvivalRequest request) => LookBounds.Of(
        [.. request.Looks.Select(look => ((double)look.Events / request.Looks[^1].Events, look.Efficacy))],
        request.Testing.Spending,
        request.Testing.AlphaOneSided);

    // Recruitment and a mean time to the event under control.
    private static double ExpectedMonths(SurvivalRequest request) =>
        (request.TotalPatients / request.Recruitment.Pieces[^1].PatientsPerMonth) + request.Recruitment.Pieces.Sum(piece => piece.Months) + (1 / request.ControlHazard[0].PerMonth);

    /// <summary>Draws the patients of a replicate, for all scenarios.</summary>
    public void Recruit(uint replicate) => patients.Draw(replicate);

    /// <summary>Conducts the replicate's trial under one scenario.</summary>
    public SurvivalOutcome Conduct(ExitHazard treatment, ExitHazard control)
    {
        patients.Expose(treatment, control);
        int events = TimeLooks();
        order.Sort(patients, LookMonths[^1]);
        for (int look = 0; ; look++)
        {
            bool isShort = events <= request.Looks[look].Events - 1;
            bool isLast = isShort || look == request.Looks.Count - 1;
            double month = LookMonths[look];
            var data = new LookData(patients, order.Exits, month, ArrivalTimes.RandomisedBy(patients.EntryMonth, month));
            double z = isLast ? final.Z(data) : logRank.Z(data);
            if (Stop(look, z, isLast) is { } stop)
            {
                return new SurvivalOutcome(
                    look,
                    stop,
                    Math.Min(events, request.Looks[look].Events),
                    data.Recruited,
                    isShort,
                    isLast && final is RestrictedMean { IsCut: true },
                    hazardRatio?.Log(data) is { } estimate ? new SurvivalEstimate(estimate, hazardRatio.StandardError) : null);
            }
        }
    }

    private static ISurvivalStatistic Final(SurvivalRequest request) => request.Testing.Test switch
    {
        SurvivalTest.MaxCombo => new MaxCombo(request.Testing.Combination!, request.Testing.AlphaOneSided),
        SurvivalTest.RestrictedMean => new RestrictedMean(request.TotalPatients, request.Testing.HorizonMonths!.Value),
        _ => new LogRank(new EventWeight(request.Testing.Rho, request.Testing.Gamma)),
    };

    private TrialStop? Stop(int look, double z, bool isLast)
    {
        if (z >= criticalValues[isLast ? criticalValues.Length - 1 : look])
        {
            return TrialStop.Efficacy;
        }

        if (isLast)
        {
            return TrialStop.End;
        }

        return z < request.Looks[look].FutilityZ ? TrialStop.Futility : null;
    }

    // A look that lacks events is held at the last event there is, or without any when recruitment ends.
    private int TimeLooks()
    {
        clock.Count(patients);
        for (int look = 0; look < LookMonths.Length; look++)
        {
            int number = Math.Min(request.Looks[look].Events, clock.Events);
            LookMonths[look] = number == 0 ? patients.EntryMonth[^1] : clock.MonthOf(patients, number);
        }

        return clock.Events;
    }
}
