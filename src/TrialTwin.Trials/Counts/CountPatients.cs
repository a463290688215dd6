using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Randomisation;

namespace TrialTwin.Trials.Counts;

/// <summary>
/// The patients of one replicate. Events of a patient are a Poisson process whose rate is the arm's rate times a gamma
/// variable of mean 1 and variance k, so that the count of any period is negative binomial. Filled anew without allocation; not
/// for two threads at a time.
/// </summary>
internal sealed class CountPatients
{
    public const byte Treatment = 0;
    private const double MonthsPerYear = 12;

    private static readonly StreamPurpose RandomisationList = StreamPurpose.Named("randomisation");
    private static readonly StreamPurpose Dropouts = StreamPurpose.Named("count-dropout");
    private static readonly StreamPurpose Frailties = StreamPurpose.Named("count-frailty");
    private static readonly StreamPurpose Events = StreamPurpose.Named("count-events");

    private readonly CountRequest request;
    private readonly double[] dropoutPerMonth;
    private readonly double[] entryMonth;
    private readonly byte[] arms;
    private readonly double[] observedMonths;
    private readonly int[,] counts;
    private uint replicate;

    public CountPatients(CountRequest request)
    {
        this.request = request;
        dropoutPerMonth = [request.Dropout.TreatmentPerMonth(), request.Dropout.ControlPerMonth()];
        entryMonth = new double[request.TotalPatients];
        arms = new byte[request.TotalPatients];
        observedMonths = new double[request.TotalPatients];
        counts = new int[request.Looks.Count, request.TotalPatients];
        LookMonths = new double[request.Looks.Count];
        EntryTimes.Fill(entryMonth, request.Recruitment, request.Simulation.Seed, 0);
    }

    /// <summary>Calendar months of the looks.</summary>
    public double[] LookMonths { get; }

    /// <summary>Draws the replicate's entries, arms and dropouts, shared by all scenarios.</summary>
    public void Draw(uint number)
    {
        replicate = number;
        ulong seed = request.Simulation.Seed;
        if (!EntryTimes.AreFixed(request.Recruitment))
        {
            EntryTimes.Fill(entryMonth, request.Recruitment, seed, number);
        }

        var list = RandomStream.Create(seed, RandomisationList, number);
        PermutedBlocks.Fill(arms, request.Allocation, ref list);
        for (int i = 0; i < arms.Length; i++)
        {
            double rate = dropoutPerMonth[arms[i]];
            observedMonths[i] = rate > 0
                ? Math.Min(request.FollowUpMonths, -Elementary.Log(RandomStream.Create(seed, Dropouts, number, (uint)i).NextUniform()) / rate)
                : request.FollowUpMonths;
        }

        for (int look = 0; look < LookMonths.Length; look++)
        {
            LookMonths[look] = request.Looks[look].Month ?? (entryMonth[^1] + request.FollowUpMonths);
        }
    }

    /// <summary>Draws every patient's events under a scenario.</summary>
    public void Expose(CountScenario scenario)
    {
        double[] perYear = [scenario.ControlPerYear * scenario.RateRatio, scenario.ControlPerYear];
        Array.Clear(counts);
        for (int i = 0; i < arms.Length; i++)
        {
            var events = RandomStream.Create(request.Simulation.Seed, Events, replicate, (uint)i);
            double rate = perYear[arms[i]] * Frailty(scenario.Overdispersion, i);
            double last = YearsBy(LookMonths.Length - 1, i);
            double years = events.NextExponential() / rate;
            while (years <= last)
            {
                for (int look = LookMonths.Length - 1; look >= 0 && YearsBy(look, i) >= years; look--)
                {
                    counts[look, i]++;
                }

                years += events.NextExponential() / rate;
            }
        }
    }

    /// <summary>Gives the data of a look to an analysis.</summary>
    /// <returns>Patients randomised and events by then.</returns>
    public (int Patients, int Events) Observe(int look, NegativeBinomialRates rates)
    {
        rates.Clear();
        int recruited = ArrivalTimes.RandomisedBy(entryMonth, LookMonths[look]);
        int events = 0;
        for (int i = 0; i < recruited; i++)
        {
            rates.Add(arms[i], YearsBy(look, i), counts[look, i]);
            events += counts[look, i];
        }

        return (recruited, events);
    }

    private double Frailty(double overdispersion, int patient)
    {
        if (overdispersion == 0)
        {
            return 1;
        }

        var stream = RandomStream.Create(request.Simulation.Seed, Frailties, replicate, (uint)patient);
        return overdispersion * GammaSampling.NextGamma(ref stream, 1 / overdispersion);
    }

    private double YearsBy(int look, int patient) =>
        Math.Max(0, Math.Min(LookMonths[look] - entryMonth[patient], observedMonths[patient])) / MonthsPerYear;
}
