namespace TrialTwin.Numerics.Expressions;

/// <summary>Cuts the text of a formula into words.</summary>
internal static class FormulaLexer
{
    /// <summary>The words, the end included.</summary>
    /// <exception cref="FormulaException">A character that no formula has.</exception>
    public static List<FormulaToken> Read(string text)
    {
        var tokens = new List<FormulaToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var length = LengthAt(text, at);
            tokens.Add(new FormulaToken(text.Substring(at, length), at + 1));
            at += length;
        }

        tokens.Add(new FormulaToken("", text.Length + 1));
        return tokens;
    }

    private static int LengthAt(string text, int at)
    {
        var first = text[at];
        if (char.IsAsciiLetter(first) || first == '_')
        {
            return LengthWhile(text, at, c => char.IsAsciiLetterOrDigit(c) || c == '_');
        }

        if (char.IsAsciiDigit(first) || first == '.')
        {
            return NumberLength(text, at);
        }

        if (first is '<' or '>')
        {
            return at + 1 < text.Length && text[at + 1] == '=' ? 2 : 1;
        }

        return "+-*/^(),".Contains(first)
            ? 1
            : throw new FormulaException($"the character '{first}' in column {at + 1} has no meaning in a formula.");
    }

    /// <summary>Digits, a point, and an exponent only if digits follow it: 1e-3, but 2 exp(x) is no number.</summary>
    private static int NumberLength(string text, int at)
    {
        var length = LengthWhile(text, at, c => char.IsAsciiDigit(c) || c == '.');
        var end = at + length;
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var digits = end + 1;
            if (digits < text.Length && text[digits] is '+' or '-')
            {
                digits++;
            }

            if (digits < text.Length && char.IsAsciiDigit(text[digits]))
            {
                return digits - at + LengthWhile(text, digits, char.IsAsciiDigit);
            }
        }

        return length;
    }

    private static int LengthWhile(string text, int at, Func<char, bool> belongs)
    {
        var end = at;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
