namespace TrialTwin.Numerics.Expressions;

/// <summary>
/// A formula as a tree, read from text in the grammar of docs/formats/model-card.md. Immutable; names are not yet bound.
/// </summary>
public abstract record Formula
{
    private protected Formula()
    {
    }

    /// <summary>Whether the formula is true or false rather than a number.</summary>
    public virtual bool IsCondition => false;

    /// <summary>Every name in the formula, with repetitions, in the order of the text.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>Whether a word has a meaning of its own, so that nothing can be named by it.</summary>
    public static bool IsReserved(string name) => FormulaParser.IsReserved(name);

    /// <summary>A formula that is one name.</summary>
    public static Formula Named(string name) => new NameFormula(name);

    /// <summary>A formula that is one number.</summary>
    public static Formula Of(double value) => new NumberFormula(value);

    /// <summary>The product of two formulas.</summary>
    public static Formula Product(Formula left, Formula right) => new CallFormula("*", [left, right]);

    /// <summary>Reads a formula that is a number (not a condition).</summary>
    /// <exception cref="FormulaException">The text breaks the grammar.</exception>
    public static Formula Parse(string text) => FormulaParser.Parse(text);
}
