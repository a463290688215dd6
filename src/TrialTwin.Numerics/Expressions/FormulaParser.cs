using System.Globalization;

namespace TrialTwin.Numerics.Expressions;

/// <summary>Recursive descent over the grammar of docs/formats/model-card.md; each method is one rule of it.</summary>
internal sealed class FormulaParser
{
    private const int DeepestNesting = 200;

    private static readonly Dictionary<string, int> ArgumentCounts = new(StringComparer.Ordinal)
    {
        ["exp"] = 1, ["log"] = 1, ["sqrt"] = 1, ["abs"] = 1, ["min"] = 2, ["max"] = 2, ["pow"] = 2, ["if"] = 3,
    };

    private readonly List<FormulaToken> tokens;
    private int next;
    private int depth;

    private FormulaParser(List<FormulaToken> tokens) => this.tokens = tokens;

    private FormulaToken Current => tokens[next];

    /// <summary>Words that cannot be names of a model.</summary>
    public static bool IsReserved(string name) => ArgumentCounts.ContainsKey(name) || name is "and" or "or" or "not";

    /// <exception cref="FormulaException">The text breaks the grammar.</exception>
    public static Formula Parse(string text)
    {
        var parser = new FormulaParser(FormulaLexer.Read(text));
        var formula = parser.Alternative();
        if (parser.Current.Text.Length > 0)
        {
            throw new FormulaException($"{parser.Current} cannot stand there.");
        }

        return AsNumber(formula, "the formula");
    }

    private Formula Alternative()
    {
        var left = Conjunction();
        while (Take("or"))
        {
            left = Logical("or", left, Conjunction());
        }

        return left;
    }

    private Formula Conjunction()
    {
        var left = Negation();
        while (Take("and"))
        {
            left = Logical("and", left, Negation());
        }

        return left;
    }

    private Formula Negation()
    {
        if (!Take("not"))
        {
            return Comparison();
        }

        return new CallFormula("not", [AsCondition(Descend(Negation), "not")]);
    }

    private Formula Comparison()
    {
        var left = Sum();
        var sign = Current.Text;
        if (sign is not ("<" or "<=" or ">" or ">="))
        {
            return left;
        }

        next++;
        Formula[] sides = [AsNumber(left, sign), AsNumber(Sum(), sign)];
        return sign[0] == '<' ? new CallFormula(sign, sides) : new CallFormula(sign == ">" ? "<" : "<=", [sides[1], sides[0]]);
    }

    private Formula Sum() => LeftAssociative(Product, "+", "-");

    private Formula Product() => LeftAssociative(Sign, "*", "/");

    private Formula LeftAssociative(Func<Formula> operand, string first, string second)
    {
        var left = operand();
        while (Current.Text == first || Current.Text == second)
        {
            var sign = tokens[next++].Text;
            left = new CallFormula(sign, [AsNumber(left, sign), AsNumber(operand(), sign)]);
        }

        return left;
    }

    private Formula Sign()
    {
        if (Take("-"))
        {
            return new CallFormula("negate", [AsNumber(Descend(Sign), "-")]);
        }

        return Take("+") ? Descend(Sign) : Power();
    }

    private Formula Power()
    {
        var basis = Atom();
        return Take("^") ? new CallFormula("pow", [AsNumber(basis, "^"), AsNumber(Descend(Sign), "^")]) : basis;
    }

    private Formula Atom()
    {
        var token = tokens[next];
        next = Math.Min(next + 1, tokens.Count - 1);
        if (token.IsNumber)
        {
            return double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                ? new NumberFormula(value)
                : throw new FormulaException($"{token} is not a number.");
        }

        if (token.Text == "(")
        {
            var inner = Descend(Alternative);
            Expect(")");
            return inner;
        }

        if (!token.IsName || token.Text is "and" or "or" or "not")
        {
            throw new FormulaException($"{token} stands where a number, a name or \"(\" is expected.");
        }

        return Current.Text == "(" ? Call(token) : new NameFormula(token.Text);
    }

    private CallFormula Call(FormulaToken function)
    {
        if (!ArgumentCounts.TryGetValue(function.Text, out var count))
        {
            throw new FormulaException($"{function} is not a function; there are {string.Join(", ", ArgumentCounts.Keys)}.");
        }

        Expect("(");
        var arguments = new List<Formula> { Descend(Alternative) };
        while (Take(","))
        {
            arguments.Add(Descend(Alternative));
        }

        Expect(")");
        if (arguments.Count != count)
        {
            throw new FormulaException($"{function} takes {count} arguments, not {arguments.Count}.");
        }

        for (var i = 0; i < count; i++)
        {
            _ = function.Text == "if" && i == 0 ? AsCondition(arguments[i], "if") : AsNumber(arguments[i], function.Text);
        }

        return new CallFormula(function.Text, arguments);
    }

    private Formula Descend(Func<Formula> rule)
    {
        if (++depth > DeepestNesting)
        {
            throw new FormulaException($"it is nested more than {DeepestNesting} deep.");
        }

        var formula = rule();
        depth--;
        return formula;
    }

    private bool Take(string text)
    {
        var taken = Current.Text == text;
        next += taken ? 1 : 0;
        return taken;
    }

    private void Expect(string text)
    {
        if (!Take(text))
        {
            throw new FormulaException($"\"{text}\" is expected before {Current}.");
        }
    }

    private static CallFormula Logical(string word, Formula left, Formula right) =>
        new(word, [AsCondition(left, word), AsCondition(right, word)]);

    private static Formula AsNumber(Formula formula, string user) => !formula.IsCondition
        ? formula
        : throw new FormulaException($"a comparison cannot be used as a number by {user}; use if(condition, a, b).");

    private static Formula AsCondition(Formula formula, string user) => formula.IsCondition
        ? formula
        : throw new FormulaException($"{user} needs a comparison such as x < 1.");
}
