namespace TrialTwin.Reports.Tables;

/// <summary>A column's head.</summary>
/// <param name="Name">What stands in it.</param>
/// <param name="Unit">Unit of its numbers; empty for text, pure numbers and mixed units.</param>
public sealed record TableColumn(string Name, string Unit = "")
{
    /// <summary>Name and unit as printed.</summary>
    public string Title => Unit.Length == 0 ? Name : $"{Name} ({Unit})";
}
