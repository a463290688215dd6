using System.Runtime.InteropServices;

namespace TrialTwin.Numerics.Expressions;

/// <summary>One word of a formula; the empty text is its end.</summary>
/// <param name="Text">As written.</param>
/// <param name="Position">Column, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FormulaToken(string Text, int Position)
{
    public bool IsNumber => Text.Length > 0 && (char.IsAsciiDigit(Text[0]) || Text[0] == '.');

    public bool IsName => Text.Length > 0 && (char.IsAsciiLetter(Text[0]) || Text[0] == '_');

    public override string ToString() => Text.Length == 0 ? "the end" : $"\"{Text}\" in column {Position}";
}
