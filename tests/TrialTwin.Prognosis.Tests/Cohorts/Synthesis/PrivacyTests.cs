using TrialTwin.Prognosis.Cohorts.Synthesis;
using TrialTwin.Prognosis.Tests.Fixtures;

namespace TrialTwin.Prognosis.Tests.Cohorts.Synthesis;

[Trait("Requirement", "REQ-COH-13")]
public sealed class PrivacyTests
{
    private static readonly PatientTable Members = Actg175Parts.Of(0, 400);
    private static readonly PatientTable Others = Actg175Parts.Of(400, 800);

    [Fact]
    public void Risk_OfAnAttack_HasWilsonsLimitsOfR_Independent()
    {
        // prop.test(37, 200) and prop.test(11, 150) without correction, errors propagated.
        var risk = AttackRisk.Of("any", (37, 200), (11, 150));

        Assert.Equal(0.19093627781, risk.Rate, 1e-10);
        Assert.Equal(0.08398730426, risk.ControlRate, 1e-10);
        Assert.Equal(0.11675490312, risk.Risk.Value, 1e-10);
        Assert.Equal(0.04526012976, risk.Risk.Lower, 1e-10);
        Assert.Equal(0.18824967647, risk.Risk.Upper, 1e-10);
    }

    [Fact]
    public void Attacks_OnCopies_SucceedAndBlockTheExport()
    {
        var sample = PrivacySample.Of(Members, Others, Members);

        var privacy = Judge(sample, Members);

        Assert.All(privacy.Membership, m => Assert.True(m.Area.Value > 0.99, $"{m.Attack}: {m.Area}"));
        Assert.True(privacy.Linkage.Risk.Value > 0.5);
        Assert.Equal(400, privacy.ClosestRecords.Copies);
        Assert.True(privacy.ClosestRecords.NearerToTraining > 0.99);
        var verdict = ExportVerdict.Of(CohortFidelity.Of(Members, Members), privacy, []);
        Assert.False(verdict.Allowed);
        Assert.Contains(verdict.Reasons, reason => reason.StartsWith("Membership inference", StringComparison.Ordinal));
        Assert.Contains(verdict.Reasons, reason => reason.StartsWith("Linkage", StringComparison.Ordinal));
    }

    [Fact]
    public void Attacks_WithPatientsWhoAreNobodyOfThem_Fail()
    {
        // Other patients of the same trial in the place of synthetic ones tell nothing of who is a member: areas within four errors.
        var (shuffled, rest) = (Every(3, 0), Every(3, 1));
        var strangers = Every(3, 2);

        var privacy = Judge(PrivacySample.Of(shuffled, rest, strangers), strangers);

        Assert.All(privacy.Membership, m => Assert.InRange(m.Area.Value, 0.5 - (2 * (m.Area.Upper - m.Area.Value)), 0.5 + (2 * (m.Area.Upper - m.Area.Value))));
        Assert.Equal(0, privacy.ClosestRecords.Copies);
        Assert.True(ExportVerdict.Of(CohortFidelity.Of(shuffled, strangers), privacy, []).Allowed);
    }

    [Fact]
    public void Keys_OfFewPatients_AreCounted()
    {
        var (real, synthetic) = (Keyed([1, 1, 2, 3, 4]), Keyed([1, 2, 3, 3, 5]));

        var keys = KeyAnonymity.Of(real, synthetic, [0]);

        Assert.Equal(new KeyAnonymity(1, 0.6, 0.6, 0.2), keys);
    }

    private static PatientTable Keyed(double[] values) => new([new PatientColumn("key", "", ColumnScale.Discrete, [], 0, values)]);

    private static PatientTable Every(int step, int from)
    {
        var all = Actg175Parts.Of(0, 2139);
        return all.Take([.. Enumerable.Range(0, all.Patients).Where(i => i % step == from)]);
    }

    private static PrivacyResult Judge(PrivacySample sample, PatientTable synthetic)
    {
        var attacks = new InferenceAttacks(sample, [0, 8, 9]);
        return new PrivacyResult(
            MembershipAttacks.Of(sample), [attacks.Attribute(14)], attacks.Linkage(), KeyAnonymity.Of(sample.Training, synthetic, [0, 8, 9]), ClosestRecords.Of(sample));
    }
}
