namespace TrialTwin.Trials.Designs.Requests;

/// <summary>Named values of one result, in the order of their columns.</summary>
internal sealed class ResultRow
{
    private readonly List<string> names = [];
    private readonly List<double?> values = [];

    public IReadOnlyList<string> Names => names;

    public IReadOnlyList<double?> Values => values;

    /// <summary>Adds one value; what is not finite stays empty.</summary>
    public void Add(string name, double? value)
    {
        names.Add(name);
        values.Add(value is { } number && double.IsFinite(number) ? number : null);
    }

    /// <summary>Adds one value for each look, with empty fields up to the largest number of looks.</summary>
    public void Add(string name, IReadOnlyList<double?>? atLook, int mostLooks)
    {
        for (int look = 0; look < mostLooks; look++)
        {
            Add($"{name}_{look + 1}", atLook is not null && look < atLook.Count ? atLook[look] : null);
        }
    }

    /// <summary>The same for values that none is missing of.</summary>
    public void Add(string name, IReadOnlyList<double>? atLook, int mostLooks) =>
        Add(name, atLook?.Select(value => (double?)value).ToList(), mostLooks);
}
