namespace TrialTwin.Trials.Multiplicity;

/// <summary>Checks what every multiple test is given.</summary>
internal static class PValues
{
    /// <exception cref="ArgumentException">No p-value, one outside [0, 1], or alpha outside (0, 1).</exception>
    public static void Check(IReadOnlyList<double> pValues, double alpha)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        if (pValues.Count == 0 || !pValues.All(p => p is >= 0 and <= 1))
        {
            throw new ArgumentException("A multiple test needs at least one p-value, each between 0 and 1.", nameof(pValues));
        }

        if (alpha is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "Alpha lies between 0 and 1.");
        }
    }
}
