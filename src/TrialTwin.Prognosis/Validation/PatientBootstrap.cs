using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// Percentile intervals over resampled patients and resampled repeats of the cross-validation: they hold the spread of
/// patients and of splits, but not that of learning anew on other patients.
/// </summary>
internal sealed class PatientBootstrap
{
    private const int Draws = 2000;
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("prognosis-bootstrap");

    private readonly int[][] _patients;
    private readonly int[][] _repeats;
    private readonly int[] _allPatients;
    private readonly int[] _allRepeats;

    /// <param name="patients">Indices of the patients to resample.</param>
    /// <param name="repeats">Number of repeats.</param>
    /// <param name="seed">Seed of the draws.</param>
    public PatientBootstrap(int[] patients, int repeats, ulong seed)
    {
        _allPatients = patients;
        _allRepeats = [.. Enumerable.Range(0, repeats)];
        var stream = RandomStream.Create(seed, Purpose);
        _patients = Resample(ref stream, _allPatients);
        _repeats = Resample(ref stream, _allRepeats);
    }

    /// <summary>A statistic of (patients, repeats) on all of them, with its 95 % interval.</summary>
    public IntervalEstimate Estimate(Func<int[], int[], double> statistic)
    {
        var draws = Enumerable.Range(0, Draws).Select(d => statistic(_patients[d], _repeats[d])).Where(double.IsFinite).ToArray();
        Array.Sort(draws);
        var value = statistic(_allPatients, _allRepeats);
        return new IntervalEstimate(value, Math.Min(value, SampleQuantile.OfSorted(draws, 0.025)), Math.Max(value, SampleQuantile.OfSorted(draws, 0.975)));
    }

    /// <summary>1 - mean loss / mean reference loss, of losses [repeat][patient].</summary>
    public IntervalEstimate ExplainedShare(double[][] loss, double[][] reference) =>
        Estimate((patients, repeats) => 1 - (Mean(loss, patients, repeats) / Mean(reference, patients, repeats)));

    /// <summary>Root of the mean loss, of losses [repeat][patient].</summary>
    public IntervalEstimate RootMean(double[][] loss) => Estimate((patients, repeats) => Math.Sqrt(Mean(loss, patients, repeats)));

    /// <summary>The mean loss, of losses [repeat][patient].</summary>
    public IntervalEstimate MeanLoss(double[][] loss) => Estimate((patients, repeats) => Mean(loss, patients, repeats));

    private static double Mean(double[][] loss, int[] patients, int[] repeats)
    {
        var sum = 0.0;
        foreach (var repeat in repeats)
        {
            var row = loss[repeat];
            foreach (var patient in patients)
            {
                sum += row[patient];
            }
        }

        return sum / (patients.Length * repeats.Length);
    }

    private static int[][] Resample(ref RandomStream stream, int[] from)
    {
        var draws = new int[Draws][];
        for (var d = 0; d < Draws; d++)
        {
            draws[d] = new int[from.Length];
            for (var i = 0; i < from.Length; i++)
            {
                draws[d][i] = from[stream.NextIndex(from.Length)];
            }
        }

        return draws;
    }
}
