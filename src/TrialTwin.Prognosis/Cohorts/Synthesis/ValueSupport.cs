namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Values of a continuous column: those that many patients share, such as 0 of a count, and all others.</summary>
internal sealed class ValueSupport
{
    /// <summary>Share of the patients that makes a value one of its own.</summary>
    private const double CommonShare = 0.05;

    private readonly HashSet<double> _common;

    public ValueSupport(PatientColumn column)
    {
        Column = column;
        _common = column.Scale == ColumnScale.Continuous
            ? [.. column.Values.GroupBy(v => v).Where(g => g.Count() >= CommonShare * column.Values.Length).Select(g => g.Key)]
            : [];
        Rare = RareOf(column.Values);
    }

    public PatientColumn Column { get; }

    /// <summary>Different values that few patients share, ascending; empty unless the column is continuous.</summary>
    public double[] Rare { get; }

    /// <summary>Whether a value is handed on as it is.</summary>
    public bool IsKept(double value) => Column.Scale != ColumnScale.Continuous || double.IsNaN(value) || _common.Contains(value);

    /// <summary>The different values of some patients that are not kept, ascending.</summary>
    public double[] RareOf(IEnumerable<double> values) =>
        Column.Scale == ColumnScale.Continuous ? [.. values.Where(v => !IsKept(v)).Distinct().Order()] : [];
}
