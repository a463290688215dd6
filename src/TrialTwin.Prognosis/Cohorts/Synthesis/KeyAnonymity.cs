namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>How many patients share their keys.</summary>
/// <param name="SmallestGroup">Fewest synthetic patients with equal keys (k of k-anonymity).</param>
/// <param name="RealUnique">Share of the patients learned from who are alone with their keys.</param>
/// <param name="SyntheticUnique">Share of the synthetic patients who are.</param>
/// <param name="ReplicatedUnique">Share of the patients learned from who are alone with their keys and find one synthetic patient who is, too.</param>
public sealed record KeyAnonymity(int SmallestGroup, double RealUnique, double SyntheticUnique, double ReplicatedUnique)
{
    internal static KeyAnonymity Of(PatientTable real, PatientTable synthetic, int[] keys)
    {
        var (ofReal, ofSynthetic) = (Groups(real, keys), Groups(synthetic, keys));
        var unique = ofReal.Where(g => g.Value == 1).Select(g => g.Key).ToArray();
        return new KeyAnonymity(
            ofSynthetic.Values.Min(),
            (double)unique.Length / real.Patients,
            (double)ofSynthetic.Values.Count(n => n == 1) / synthetic.Patients,
            (double)unique.Count(key => ofSynthetic.GetValueOrDefault(key) == 1) / real.Patients);
    }

    private static Dictionary<string, int> Groups(PatientTable table, int[] keys) => Enumerable.Range(0, table.Patients)
        .GroupBy(i => string.Join('\n', keys.Select(k => table.Columns[k].TextOf(table.Columns[k].Values[i]))), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
