using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Counts;

/// <summary>
/// Maximum likelihood estimates of two rates and one overdispersion k from counts with exposure (Lawless, Canadian Journal of
/// Statistics 1987;15:209-225): the rates solve their score equations for a given k, and k the score of the profile
/// likelihood; without overdispersion in the data k is 0, the Poisson model. Reused without allocation; not for two threads
/// at a time.
/// </summary>
internal sealed class NegativeBinomialRates
{
    private const int MostSteps = 60;
    private const double RateTolerance = 1e-12;
    private const double DispersionTolerance = 1e-9;
    private const double LargestDispersion = 1e6;

    /// <summary>Below, k times the mean is so small that the logarithm loses digits and a series is used.</summary>
    private const double SmallProduct = 1e-3;

    private readonly int[] counts;
    private readonly double[] years;
    private readonly byte[] arms;
    private readonly Func<double, double> profileScore;
    private int[] above = new int[64];
    private int patients;
    private int largest;

    /// <param name="most">Most patients of a trial.</param>
    public NegativeBinomialRates(int most)
    {
        counts = new int[most];
        years = new double[most];
        arms = new byte[most];
        profileScore = ProfileScore;
    }

    /// <summary>Estimated events per patient and year in each arm.</summary>
    public double[] Rates { get; } = new double[2];

    /// <summary>Estimated k.</summary>
    public double Overdispersion { get; private set; }

    /// <summary>Fisher information of the log rate ratio at the estimates.</summary>
    public double Information { get; private set; }

    /// <summary>Estimated logarithm of the ratio, arm 0 to arm 1.</summary>
    public double LogRatio => Elementary.Log(Rates[0] / Rates[1]);

    /// <summary>Takes out all patients.</summary>
    public void Clear()
    {
        patients = 0;
        largest = 0;
        Array.Clear(above);
    }

    /// <summary>Adds a patient.</summary>
    /// <param name="arm">0 or 1.</param>
    /// <param name="exposure">Years under observation; nobody without.</param>
    /// <param name="events">Events in that time.</param>
    public void Add(byte arm, double exposure, int events)
    {
        if (!(exposure > 0))
        {
            return;
        }

        arms[patients] = arm;
        years[patients] = exposure;
        counts[patients++] = events;
        largest = Math.Max(largest, events);
        if (events > above.Length)
        {
            Array.Resize(ref above, 2 * events);
        }

        for (int i = 0; i < events; i++)
        {
            above[i]++;
        }
    }

    /// <summary>Fits the model.</summary>
    /// <returns>Whether there is an estimate: none when an arm has no events or no exposure, or k leaves 0 to 1e6.</returns>
    public bool Fit()
    {
        if (!CrudeRates() || Dispersion() is not { } dispersion)
        {
            return false;
        }

        Overdispersion = dispersion;
        SolveRates(dispersion);
        Information = 1 / ((1 / InformationOf(0)) + (1 / InformationOf(1)));
        return true;
    }

    private bool CrudeRates()
    {
        for (byte arm = 0; arm < 2; arm++)
        {
            double exposure = 0;
            int events = 0;
            for (int i = 0; i < patients; i++)
            {
                exposure += arms[i] == arm ? years[i] : 0;
                events += arms[i] == arm ? counts[i] : 0;
            }

            if (events == 0)
            {
                return false;
            }

            Rates[arm] = events / exposure;
        }

        return true;
    }

    private double? Dispersion()
    {
        if (ProfileScore(0) <= 0)
        {
            return 0;
        }

        double upper = 1;
        while (ProfileScore(upper) > 0)
        {
            upper *= 4;
            if (upper > LargestDispersion)
            {
                return null;
            }
        }

        return BracketedRoot.Find(profileScore, 0, upper, DispersionTolerance);
    }

    /// <summary>Derivative of the profile log-likelihood in k.</summary>
    private double ProfileScore(double k)
    {
        SolveRates(k);
        double sum = 0;
        for (int j = 1; j < largest; j++)
        {
            sum += above[j] * (j / (1 + (k * j)));
        }

        for (int i = 0; i < patients; i++)
        {
            double mean = Rates[arms[i]] * years[i];
            double product = k * mean;
            double curvature = product < SmallProduct
                ? mean * mean * (0.5 + (product * ((-2.0 / 3) + (product * (0.75 - (0.8 * product))))))
                : ((Elementary.Log1p(product) / k) - (mean / (1 + product))) / k;
            sum += curvature - (counts[i] * mean / (1 + product));
        }

        return sum;
    }

    /// <summary>Newton's method on a convex decreasing score, from the estimates before.</summary>
    private void SolveRates(double k)
    {
        for (byte arm = 0; arm < 2; arm++)
        {
            for (int step = 0; step < MostSteps; step++)
            {
                double rate = Rates[arm];
                double score = 0;
                double slope = 0;
                for (int i = 0; i < patients; i++)
                {
                    if (arms[i] == arm)
                    {
                        double scale = 1 / (1 + (k * rate * years[i]));
                        score += (counts[i] - (rate * years[i])) * scale;
                        slope += years[i] * (1 + (k * counts[i])) * scale * scale;
                    }
                }

                Rates[arm] = Math.Max(rate + (score / slope), 0.1 * rate);
                if (Math.Abs(Rates[arm] - rate) <= RateTolerance * rate)
                {
                    break;
                }
            }
        }
    }

    private double InformationOf(byte arm)
    {
        double sum = 0;
        for (int i = 0; i < patients; i++)
        {
            double mean = Rates[arm] * years[i];
            sum += arms[i] == arm ? mean / (1 + (Overdispersion * mean)) : 0;
        }

        return sum;
    }
}
