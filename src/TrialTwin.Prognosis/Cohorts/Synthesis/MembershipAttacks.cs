using TrialTwin.Numerics.Estimates;
using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Membership inference against a holdout: are patients learned from nearer to synthetic ones than others are?</summary>
internal static class MembershipAttacks
{
    private const double Critical = 1.959963984540054;
    private const double Nothing = 1e-12;

    public static IReadOnlyList<MembershipRisk> Of(PrivacySample sample)
    {
        var distance = new GowerDistance(sample.Training, [.. Enumerable.Range(0, sample.Training.Columns.Count)]);
        var members = Distances(distance, sample, sample.Members);
        var others = Distances(distance, sample, sample.Holdout);
        return
        [
            Judge("distance to the nearest synthetic patient", members, others, d => -d.Synthetic),
            Judge("the same over the distance to the nearest patient not learned from", members, others, d => -d.Synthetic / (d.Reference + Nothing)),
        ];
    }

    /// <summary>
    /// The attacker's reference are the patients not learned from. One of them does not find himself there, so that the others
    /// pass over one as well.
    /// </summary>
    private static (double Synthetic, double Reference)[] Distances(GowerDistance distance, PrivacySample sample, IReadOnlyList<double[]> attacked) =>
        [.. attacked.Select((row, i) => (distance.Nearest(row, sample.Synthetic).Distance, distance.Nearest(row, sample.Holdout, i % sample.Holdout.Count).Distance))];

    private static MembershipRisk Judge(
        string attack, (double Synthetic, double Reference)[] members, (double Synthetic, double Reference)[] others, Func<(double Synthetic, double Reference), double> score)
    {
        var area = RocArea.Of(Array.ConvertAll(members, m => score(m)), Array.ConvertAll(others, o => score(o)));
        var half = Critical * area.StandardError;
        return new MembershipRisk(attack, members.Length, others.Length, new IntervalEstimate(area.Value, Math.Max(0, area.Value - half), Math.Min(1, area.Value + half)));
    }
}
