using System.Net;

namespace TrialTwin.Reports.Html;

/// <summary>Text made safe for the places of an HTML file where it may stand.</summary>
internal static class HtmlText
{
    /// <summary>Element content or attribute value.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Inside a quoted CSS string.</summary>
    public static string CssString(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("<", "\\3c ", StringComparison.Ordinal).ReplaceLineEndings(" ");

    /// <summary>JSON inside a script element: no end tag may appear.</summary>
    public static string InScript(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);
}
