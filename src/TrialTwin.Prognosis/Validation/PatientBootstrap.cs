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

    public PatientBootstrap(int patients, int repeats, ulong seed)
    {
        _allPatients = [.. Enumerable.Range(0, patients)];
        _allRepeats = [.. Enumerable.Range(0, repeats)];
        var stream = RandomStream.Create(seed, Purpose);
        _patients = Resample(ref stream, patients);
        _repeats = Resample(ref stream, repeats);
    }

    /// <summary>A statistic of (patients, repeats) on all of them, with its 95 % interval.</summary>
    public IntervalEstimate Estimate(Func<int[], int[], double> statistic)
    {
        var draws = Enumerable.Range(0, Draws).Select(d => statistic(_patients[d], _repeats[d])).Where(double.IsFinite).ToArray();
        Array.Sort(draws);
        var value = statistic(_allPatients, _allRepeats);
        return new IntervalEstimate(value, Math.Min(value, SampleQuantile.OfSorted(draws, 0.025)), Math.Max(value, SampleQuantile.OfSorted(draws, 0.975)));
    }

    private static int[][] Resample(ref RandomStream stream, int count)
    {
        var draws = new int[Draws][];
        for (var d = 0; d < Draws; d++)
        {
            draws[d] = new int[count];
            for (var i = 0; i < count; i++)
            {
                draws[d][i] = stream.NextIndex(count);
            }
        }

        return draws;
    }
}
