namespace TrialTwin.Prognosis.Tabular;

/// <summary>One named column of a <see cref="DataTable"/>.</summary>
public abstract class DataColumn
{
    private protected DataColumn(string name, string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Label = label ?? "";
    }

    public string Name { get; }

    /// <summary>What the file says the column holds; empty where it says nothing.</summary>
    public string Label { get; }

    public abstract int Length { get; }

    public abstract bool IsMissing(int row);
}
