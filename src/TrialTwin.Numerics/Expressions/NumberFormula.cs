namespace TrialTwin.Numerics.Expressions;

/// <summary>A number.</summary>
internal sealed record NumberFormula(double Value) : Formula
{
    public override IEnumerable<string> Names => [];
}
