using System.Globalization;

namespace TrialTwin.Reports.RCode;

/// <summary>A call of an R function while its arguments are gathered.</summary>
/// <param name="function">Name of the function.</param>
internal sealed class RpactCall(string function)
{
    private readonly List<string> arguments = [];

    public string Function => function;

    public static string Number(double value) => value switch
    {
        double.PositiveInfinity => "Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    public static string Vector(IEnumerable<double> values) => $"c({string.Join(", ", values.Select(Number))})";

    public RpactCall Positional(string text)
    {
        arguments.Add(text);
        return this;
    }

    public RpactCall With(string name, double value) => Text(name, Number(value));

    public RpactCall With(string name, IEnumerable<double> values) => Text(name, Vector(values));

    public RpactCall With(string name, bool value) => Text(name, value ? "TRUE" : "FALSE");

    public RpactCall WithWord(string name, string word) => Text(name, $"\"{word}\"");

    /// <summary>The call on one line.</summary>
    public override string ToString() => $"{function}({string.Join(", ", arguments)})";

    private RpactCall Text(string name, string value)
    {
        arguments.Add($"{name} = {value}");
        return this;
    }
}
