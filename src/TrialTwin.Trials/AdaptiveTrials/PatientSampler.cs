using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Draws every patient. Reused without allocation; not for two threads at a time.</summary>
internal sealed class PatientSampler : IOutcomeSampler
{
    private readonly ulong seed;
    private readonly StreamPurpose[] purposes;
    private readonly int cells;
    private double[] first = [];
    private double[] second = [];

    public PatientSampler(ulong seed, int stages, int cells)
    {
        this.seed = seed;
        this.cells = cells;
        purposes = [.. Enumerable.Range(0, stages * cells).Select(i => StreamPurpose.Named($"adaptive-patients-{i / cells}-{i % cells}"))];
    }

    public double Draw(uint replicate, int stage, ReadOnlySpan<int> sizes, Span<double> means)
    {
        double within = 0;
        for (int cell = 0; cell < cells; cell++)
        {
            (means[cell], double squares) = DrawCell(replicate, purposes[(stage * cells) + cell], sizes[cell]);
            within += squares;
        }

        return within;
    }

    private (double Mean, double Squares) DrawCell(uint replicate, StreamPurpose purpose, int size)
    {
        if (size == 0)
        {
            return (0, 0);
        }

        // Two patients to a stream: one block of the generator.
        int pairs = (size + 1) / 2;
        if (first.Length < pairs)
        {
            first = new double[2 * pairs];
            second = new double[2 * pairs];
        }

        var odd = first.AsSpan(0, pairs);
        var even = second.AsSpan(0, pairs);
        SubjectUniforms.Fill(seed, purpose, replicate, odd, even);
        NormalVectors.Quantile(odd);
        NormalVectors.Quantile(even);
        var moments = Moments.Of(odd).Plus(Moments.Of(even[..(size - pairs)]));
        return (moments.Sum / size, moments.Squares - (moments.Sum * moments.Sum / size));
    }
}
