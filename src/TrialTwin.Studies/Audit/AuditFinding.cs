namespace TrialTwin.Studies.Audit;

/// <summary>Something in the record that is not as it was written.</summary>
/// <param name="Where">The row, such as "audit entry 17" or "run/run-7k3f9q2xm4bd".</param>
/// <param name="What">What differs.</param>
public sealed record AuditFinding(string Where, string What)
{
    public override string ToString() => $"{Where}: {What}";
}
