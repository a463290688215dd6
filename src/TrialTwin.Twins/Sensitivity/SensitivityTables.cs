using System.Globalization;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>The CSV file of a sensitivity request; numbers as short as they read back exactly.</summary>
public static class SensitivityTables
{
    /// <summary>One row per figure and input.</summary>
    public static void Write(SensitivityResult result, TextWriter writer)
    {
        writer.Write("quantity,unit,rank,input,inputUnit,low,start,high,figureLow,figureStart,figureHigh,ratioLow,ratioHigh,elasticity\n");
        foreach (var row in result.Rows)
        {
            double?[] numbers = [row.Low, row.Start, row.High, row.FigureLow, row.FigureStart, row.FigureHigh, row.RatioLow, row.RatioHigh, row.Elasticity];
            writer.Write($"{row.Quantity},{row.Unit},{row.Rank},{row.Input},{row.InputUnit},{string.Join(',', numbers.Select(Text))}\n");
        }
    }

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
