using System.Globalization;
using TrialTwin.Statistics.Estimation;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Whether synthetic patients may leave the program.</summary>
/// <param name="Allowed">Whether they may.</param>
/// <param name="Reasons">Why not; empty where they may.</param>
/// <param name="Warnings">What else must be known of them.</param>
public sealed record ExportVerdict(bool Allowed, IReadOnlyList<string> Reasons, IReadOnlyList<string> Warnings)
{
    /// <summary>Highest upper 95 % limit of the area of membership inference.</summary>
    public const double MostMembership = 0.60;

    /// <summary>Highest risk of an attack: a meaningful identity disclosure by El Emam, Mosquera and Bass 2020.</summary>
    public const double MostRisk = 0.09;

    /// <summary>S_pMSE that synthpop calls acceptable, and better.</summary>
    private const double Acceptable = 10;
    private const double Good = 3;

    internal static ExportVerdict Of(FidelityResult fidelity, PrivacyResult privacy, IReadOnlyList<UtilityRow> utility)
    {
        var reasons = privacy.Membership.Where(m => m.Area.Upper > MostMembership).Select(m =>
            $"Membership inference by {m.Attack}: area {Number(m.Area.Value)}, upper 95 % limit {Number(m.Area.Upper)}, allowed {Number(MostMembership)}. "
            + (m.Area.Lower > 0.5 ? "Synthetic patients give away whom they were learned from." : $"{m.Members} and {m.Holdout} patients are too few to show that it fails."))
            .Concat(Risks(privacy).Where(r => r.Risk.Value > MostRisk).Select(r =>
                $"{Capital(r.Attack)}: risk {Number(r.Risk.Value)} ({Number(r.Risk.Lower)} to {Number(r.Risk.Upper)}), allowed {Number(MostRisk)}.")).ToArray();
        return new ExportVerdict(reasons.Length == 0, reasons, [.. Cautions(fidelity, privacy, utility)]);
    }

    private static IEnumerable<string> Cautions(FidelityResult fidelity, PrivacyResult privacy, IReadOnlyList<UtilityRow> utility)
    {
        var pairs = fidelity.Pairs.Where(p => p.TableRatio >= Good).OrderByDescending(p => p.TableRatio).ToArray();
        if (fidelity.Propensity.Ratio >= Good)
        {
            yield return $"Over all columns S_pMSE is {Number(fidelity.Propensity.Ratio)}: {Word(fidelity.Propensity.Ratio)}.";
        }

        if (fidelity.Propensity.Status != FitStatus.Converged)
        {
            yield return "A regression tells some synthetic patients from real ones without error: a value occurs on one side alone.";
        }

        if (utility.Count == 0)
        {
            yield return "What can be learned from them was not judged: no column of numbers has role outcome, or it does not vary.";
        }

        foreach (var column in fidelity.Columns.Where(c => c.TableRatio >= Good))
        {
            yield return $"The distribution of {column.Column} differs (S_pMSE {Number(column.TableRatio)}): {Word(column.TableRatio)}.";
        }

        if (pairs.Length > 0)
        {
            yield return $"{pairs.Length} of {fidelity.Pairs.Count} relations of two columns differ with S_pMSE {Number(Good)} or more, most that of {pairs[0].First} and {pairs[0].Second} ({Number(pairs[0].TableRatio)}): {Word(pairs[0].TableRatio)}.";
        }

        foreach (var row in utility.Where(u => u.Difference.Upper < 0))
        {
            yield return $"{row.Outcome} is predicted worse by what is learned from synthetic patients ({row.Measure} {Number(row.FromSynthetic.Value)} instead of {Number(row.FromReal.Value)}).";
        }

        foreach (var attack in privacy.Membership.Where(m => m.Area.Lower > 0.5 && m.Area.Upper <= MostMembership))
        {
            yield return $"Membership inference by {attack.Attack} succeeds a little more often than chance (area {Number(attack.Area.Value)}), within the limit.";
        }

        var unsure = Risks(privacy).Count(r => r.Risk.Value <= MostRisk && r.Risk.Upper > MostRisk);
        if (unsure > 0)
        {
            yield return $"The intervals of {unsure} attack risks reach beyond {Number(MostRisk)}: too few patients were held out to show them below.";
        }

        if (privacy.ClosestRecords.Copies > 0)
        {
            yield return $"{privacy.ClosestRecords.Copies} synthetic patients equal a real one in every column.";
        }
    }

    private static IEnumerable<AttackRisk> Risks(PrivacyResult privacy) => [.. privacy.Attributes, privacy.Linkage];

    private static string Word(double ratio) => ratio < Acceptable ? "acceptable, not good" : "not acceptable for analysis";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
