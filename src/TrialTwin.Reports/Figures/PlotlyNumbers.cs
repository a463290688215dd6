using System.Globalization;
using System.Text.Json.Nodes;

namespace TrialTwin.Reports.Figures;

/// <summary>Lists for plotly; a plot needs no more than six digits, and a gap is null.</summary>
internal static class PlotlyNumbers
{
    public static JsonArray Array(IReadOnlyList<double> values)
    {
        var array = new JsonArray();
        foreach (var value in values)
        {
            array.Add(Number(value));
        }

        return array;
    }

    public static JsonArray Array(IReadOnlyList<string> values)
    {
        var array = new JsonArray();
        foreach (var value in values)
        {
            array.Add(value);
        }

        return array;
    }

    public static JsonNode? Number(double value) =>
        double.IsFinite(value)
            ? JsonValue.Create(double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
            : null;
}
