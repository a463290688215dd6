namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>What synthetic patients tell of those that they were learned from.</summary>
/// <param name="Membership">Membership inference, first of all.</param>
/// <param name="Attributes">Attribute inference of each sensitive column.</param>
/// <param name="Linkage">Linkage of two halves of a record.</param>
/// <param name="Keys">k-anonymity of the keys; null where the request names none.</param>
/// <param name="ClosestRecords">Distances to the closest record, for information alone.</param>
public sealed record PrivacyResult(
    IReadOnlyList<MembershipRisk> Membership,
    IReadOnlyList<AttackRisk> Attributes,
    AttackRisk Linkage,
    KeyAnonymity? Keys,
    ClosestRecords ClosestRecords);
