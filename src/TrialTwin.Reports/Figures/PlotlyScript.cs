using System.Text;

namespace TrialTwin.Reports.Figures;

/// <summary>plotly.js (cartesian bundle, MIT licence), embedded at build; the web app serves it, the report carries it.</summary>
public static class PlotlyScript
{
    /// <summary>File name under which the web app serves it.</summary>
    public const string FileName = "plotly-cartesian.min.js";

    /// <summary>Opens the script, UTF-8; about 1.5 MB. In a page, the plotting object is <c>window.Plotly ?? window.moduleName</c>.</summary>
    public static Stream Open() =>
        typeof(PlotlyScript).Assembly.GetManifestResourceStream(FileName)
        ?? throw new InvalidOperationException($"{FileName} was not embedded when TrialTwin.Reports was built.");

    public static string Read()
    {
        using var reader = new StreamReader(Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
