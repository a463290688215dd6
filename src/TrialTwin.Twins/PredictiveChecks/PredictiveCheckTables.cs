using System.Globalization;

namespace TrialTwin.Twins.PredictiveChecks;

/// <summary>The CSV file of a predictive check; numbers as short as they read back exactly.</summary>
public static class PredictiveCheckTables
{
    /// <summary>One row per quantity, bin and percentile.</summary>
    public static void Write(PredictiveCheckResult result, TextWriter writer)
    {
        writer.Write("quantity,unit,from,to,medianTime,observations,percentile,observed,simulated,lower90,upper90,within\n");
        foreach (var row in result.Rows)
        {
            double?[] numbers = [row.From, row.To, row.MedianTime, row.Observations, row.Percentile, row.Observed, row.Simulated, row.Lower90, row.Upper90];
            writer.Write($"{row.Quantity},{row.Unit},{string.Join(',', numbers.Select(Text))},{row.IsWithin switch { true => "yes", false => "no", null => "" }}\n");
        }
    }

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
