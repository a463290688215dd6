using TrialTwin.Numerics.Functions;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>Measures of predictions against outcomes, patients drawn as the indices say.</summary>
internal sealed class PredictionMeasures(double[] predicted, double[] observed, bool isBinary)
{
    private const double SmallestProbability = 1e-9;
    private const int MaximumIterations = 50;

    public double R2(int[] patients)
    {
        var mean = patients.Average(i => observed[i]);
        return 1 - (patients.Sum(i => Square(observed[i] - predicted[i])) / patients.Sum(i => Square(observed[i] - mean)));
    }

    public double MeanSquaredError(int[] patients) => patients.Average(i => Square(observed[i] - predicted[i]));

    /// <summary>Slope of the outcome (of its log odds) on the prediction (on its log odds).</summary>
    public double Slope(int[] patients)
    {
        if (isBinary)
        {
            var data = new TrainingSet(["log odds"], Array.ConvertAll(patients, i => new[] { LogOdds(i) }), Array.ConvertAll(patients, i => observed[i]));
            return new LogisticNet(data, 1).Fit(0).Coefficients[0];
        }

        var (meanP, meanO) = (patients.Average(i => predicted[i]), patients.Average(i => observed[i]));
        return patients.Sum(i => (predicted[i] - meanP) * (observed[i] - meanO)) / patients.Sum(i => Square(predicted[i] - meanP));
    }

    /// <summary>Mean error, or the shift of the log odds that makes the expected number of events the observed one.</summary>
    public double Intercept(int[] patients)
    {
        if (!isBinary)
        {
            return patients.Average(i => observed[i] - predicted[i]);
        }

        var shift = 0.0;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var shares = Array.ConvertAll(patients, i => Predictor.ToOutcome(LogOdds(i) + shift, Link.Logit));
            var step = (patients.Sum(i => observed[i]) - shares.Sum()) / shares.Sum(s => s * (1 - s));
            shift += Math.Clamp(step, -2, 2);
            if (Math.Abs(step) < 1e-12)
            {
                break;
            }
        }

        return shift;
    }

    /// <summary>Share of pairs with different outcomes whose predictions are in the same order; equal predictions count one half.</summary>
    public double Concordance(int[] patients)
    {
        var order = patients.OrderBy(i => predicted[i]).ToArray();
        var ranks = order.Select(i => observed[i]).Distinct().Order().ToArray();
        var counts = new int[ranks.Length + 1];
        double concordant = 0, pairs = 0;
        for (var i = 0; i < order.Length;)
        {
            var first = i;
            for (; i < order.Length && predicted[order[i]] == predicted[order[first]]; i++)
            {
                concordant += Below(counts, Rank(order[i]));
                pairs += first - Equal(counts, Rank(order[i]));
            }

            for (var a = first; a < i; a++)
            {
                var ties = order[first..a].Count(other => observed[other] != observed[order[a]]);
                concordant += 0.5 * ties;
                pairs += ties;
            }

            for (var a = first; a < i; a++)
            {
                Add(counts, Rank(order[a]));
            }
        }

        return concordant / pairs;

        int Rank(int patient) => Array.BinarySearch(ranks, observed[patient]);
    }

    public double LogOdds(int patient)
    {
        var share = Math.Clamp(predicted[patient], SmallestProbability, 1 - SmallestProbability);
        return Elementary.Log(share / (1 - share));
    }

    /// <summary>Counts so far of ranks below one, from a tree of partial sums.</summary>
    private static int Below(int[] counts, int rank)
    {
        var sum = 0;
        for (var i = rank; i > 0; i -= i & -i)
        {
            sum += counts[i];
        }

        return sum;
    }

    private static int Equal(int[] counts, int rank) => Below(counts, rank + 1) - Below(counts, rank);

    private static void Add(int[] counts, int rank)
    {
        for (var i = rank + 1; i < counts.Length; i += i & -i)
        {
            counts[i]++;
        }
    }

    private static double Square(double value) => value * value;
}
