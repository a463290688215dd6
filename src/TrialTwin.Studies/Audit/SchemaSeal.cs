namespace TrialTwin.Studies.Audit;

/// <summary>The database's own description of its tables, indexes and triggers, audited like any record.</summary>
internal sealed class SchemaSeal(IReadOnlyList<object?> definitions) : IAudited
{
    public const string SubjectName = "storage/schema";

    public string Subject => SubjectName;

    public string? StudyId => null;

    public IReadOnlyList<object?> Evidence => definitions;
}
