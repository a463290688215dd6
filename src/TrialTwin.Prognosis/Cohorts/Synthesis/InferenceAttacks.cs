namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// Attribute inference and linkage by the nearest synthetic patient. Source: Giomi et al. 2023 (Anonymeter). Without keys the
/// attacker is taken to know every other column.
/// </summary>
internal sealed class InferenceAttacks(PrivacySample sample, int[] keys)
{
    /// <summary>A guess of a continuous value is right within this share of it.</summary>
    private const double Closeness = 0.05;

    /// <summary>Who knows the keys guesses a sensitive value.</summary>
    /// <param name="secret">Column of the value.</param>
    public AttackRisk Attribute(int secret)
    {
        var known = keys.Length > 0 ? keys : [.. Enumerable.Range(0, sample.Training.Columns.Count)];
        var distance = new GowerDistance(sample.Training, [.. known.Where(c => c != secret)]);
        var column = sample.Training.Columns[secret];
        return AttackRisk.Of($"attribute {column.Name}", Count(sample.Members), Count(sample.Holdout));

        (int Successes, int Attacks) Count(IReadOnlyList<double[]> attacked) =>
            (attacked.Count(row => IsRight(column, row[secret], sample.Synthetic[distance.Nearest(row, sample.Synthetic).Index][secret])), attacked.Count);
    }

    /// <summary>Two halves of a patient's record, the keys and the rest, lead to the same synthetic patient.</summary>
    public AttackRisk Linkage()
    {
        int[] all = [.. Enumerable.Range(0, sample.Training.Columns.Count)];
        var first = keys.Length > 0 ? keys : [.. all.Where(c => c % 2 == 0)];
        var one = new GowerDistance(sample.Training, first);
        var two = new GowerDistance(sample.Training, [.. all.Except(first)]);
        return AttackRisk.Of("linkage of the two halves of a record", Count(sample.Members), Count(sample.Holdout));

        (int Successes, int Attacks) Count(IReadOnlyList<double[]> attacked) =>
            (attacked.Count(row => IsLinked(row, sample.Synthetic[two.Nearest(row, sample.Synthetic).Index])), attacked.Count);

        // Coarse keys leave many equally near: whoever is among them is found.
        bool IsLinked(double[] row, double[] candidate) => one.Between(row, candidate) <= one.Nearest(row, sample.Synthetic).Distance;
    }

    private static bool IsRight(PatientColumn column, double truth, double guess) =>
        truth.Equals(guess) || (column.Scale == ColumnScale.Continuous && Math.Abs(guess - truth) <= Closeness * Math.Abs(truth));
}
