namespace TrialTwin.Web.Shared;

/// <summary>One of the values that a field offers.</summary>
/// <param name="Value">Value in the protocol.</param>
/// <param name="Label">How it reads.</param>
public sealed record FieldOption(string Value, string Label)
{
    /// <summary>What is offered, after it what the protocol holds and nobody offers, so that it can be seen and left.</summary>
    public static IEnumerable<FieldOption> With(IEnumerable<FieldOption> offered, IEnumerable<string> held)
    {
        var options = offered.ToList();
        var strangers = held.Where(value => options.TrueForAll(option => option.Value != value));
        return [.. options, .. strangers.Select(value => new FieldOption(value, $"{value} (not in the library)"))];
    }
}
