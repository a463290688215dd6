using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>Bootstrap draws of new patients; of a yes-or-no outcome with as many of each kind.</summary>
internal sealed class PatientDraws
{
    private const int Draws = 500;

    private static readonly StreamPurpose Purpose = StreamPurpose.Named("prognosis-validation-bootstrap");

    private readonly int[] _everybody;
    private readonly int[][] _draws;

    private PatientDraws(int[] everybody, int[][] draws)
    {
        _everybody = everybody;
        _draws = draws;
    }

    public static PatientDraws Of(double[] outcome, bool isBinary, ulong seed)
    {
        var stream = RandomStream.Create(seed, Purpose);
        int[] everybody = [.. Enumerable.Range(0, outcome.Length)];
        var kinds = isBinary ? everybody.GroupBy(i => outcome[i]).Select(g => g.ToArray()).ToArray() : [everybody];
        var draws = new int[Draws][];
        for (var draw = 0; draw < Draws; draw++)
        {
            var drawn = new List<int>(outcome.Length);
            foreach (var kind in kinds)
            {
                for (var k = 0; k < kind.Length; k++)
                {
                    drawn.Add(kind[stream.NextIndex(kind.Length)]);
                }
            }

            draws[draw] = [.. drawn];
        }

        return new PatientDraws(everybody, draws);
    }

    /// <summary>The measure of all patients, with the 95 % percentile interval of the draws in which it exists.</summary>
    public IntervalEstimate Interval(Func<int[], double> measure)
    {
        var values = _draws.Select(measure).Where(double.IsFinite).ToArray();
        return new IntervalEstimate(measure(_everybody), SampleQuantile.Of(values, 0.025), SampleQuantile.Of(values, 0.975));
    }
}
