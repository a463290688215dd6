namespace TrialTwin.Numerics.Expressions;

/// <summary>An operator or function with its arguments.</summary>
internal sealed record CallFormula(string Function, IReadOnlyList<Formula> Arguments) : Formula
{
    public override bool IsCondition => Function is "<" or "<=" or "and" or "or" or "not";

    public override IEnumerable<string> Names => Arguments.SelectMany(argument => argument.Names);
}
