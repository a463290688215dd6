namespace TrialTwin.Numerics.Expressions;

/// <summary>The name of a state, parameter, definition or the time.</summary>
internal sealed record NameFormula(string Name) : Formula
{
    public override IEnumerable<string> Names => [Name];
}
