using System.Globalization;
using System.Text.Json;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>The CSV file of a sensitivity request of a card; numbers as short as they read back exactly.</summary>
public static class ModelSensitivityTable
{
    /// <summary>One row per observable, figure and input.</summary>
    public static void Write(ModelSensitivityResult result, TextWriter writer)
    {
        writer.Write("quantity,figure,unit,rank,input,inputUnit,low,start,high,figureLow,figureStart,figureHigh\n");
        foreach (var row in result.Rows)
        {
            double?[] numbers = [row.Low, row.Start, row.High, row.FigureLow, row.FigureStart, row.FigureHigh];
            writer.Write($"{row.Quantity},{JsonNamingPolicy.CamelCase.ConvertName(row.Figure.ToString())},{row.Unit},{row.Rank},{row.Input},{row.InputUnit},{string.Join(',', numbers.Select(Text))}\n");
        }
    }

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
