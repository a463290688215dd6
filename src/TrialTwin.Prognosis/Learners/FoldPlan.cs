using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Learners;

/// <summary>Which cross-validations a learner may make its choices by.</summary>
/// <param name="Folds">Folds of each, at least 2; no more than patients are used.</param>
/// <param name="Seed">Seed of the splits.</param>
/// <param name="FirstReplicate">Number of the first split; every other has one of its own.</param>
/// <param name="Repeats">Number of cross-validations.</param>
/// <param name="Observed">Whether the outcome of each patient was observed; losses are counted on those alone. Null where all were.</param>
public sealed record FoldPlan(int Folds, ulong Seed, uint FirstReplicate, int Repeats, IReadOnlyList<bool>? Observed = null)
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("prognosis-penalty-folds");

    /// <summary>Whether the loss of a patient counts.</summary>
    public bool Counts(int patient) => Observed is null || Observed[patient];

    /// <summary>The splits of so many patients.</summary>
    public IEnumerable<FoldAssignment> Split(int patients) =>
        Enumerable.Range(0, Repeats).Select(repeat =>
            FoldAssignment.Random(patients, Math.Min(Folds, patients), RandomStream.Create(Seed, Purpose, FirstReplicate + (uint)repeat)));
}
