using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Learners;

/// <summary>Splits of patients into folds of equal size (give or take one), at random.</summary>
public sealed class FoldAssignment
{
    private readonly int[] _foldOf;

    private FoldAssignment(int[] foldOf, int folds)
    {
        _foldOf = foldOf;
        Folds = folds;
    }

    public int Folds { get; }

    /// <param name="patients">Number of patients.</param>
    /// <param name="folds">Number of folds, 2 to the number of patients.</param>
    /// <param name="stream">Where the split comes from.</param>
    public static FoldAssignment Random(int patients, int folds, RandomStream stream)
    {
        if (folds < 2 || folds > patients)
        {
            throw new ArgumentOutOfRangeException(nameof(folds), folds, $"Between 2 and {patients} folds.");
        }

        var foldOf = Enumerable.Range(0, patients).Select(i => i % folds).ToArray();
        for (var i = patients - 1; i > 0; i--)
        {
            var j = stream.NextIndex(i + 1);
            (foldOf[i], foldOf[j]) = (foldOf[j], foldOf[i]);
        }

        return new FoldAssignment(foldOf, folds);
    }

    /// <summary>Patients of one fold, ascending.</summary>
    public int[] In(int fold) => [.. Enumerable.Range(0, _foldOf.Length).Where(i => _foldOf[i] == fold)];

    /// <summary>Patients of all other folds, ascending.</summary>
    public int[] Outside(int fold) => [.. Enumerable.Range(0, _foldOf.Length).Where(i => _foldOf[i] != fold)];
}
