namespace TrialTwin.Web.Layout;

/// <summary>The person's choice of colours, kept in a cookie so that the first byte already has them.</summary>
public static class ThemeChoice
{
    public const string Cookie = "trialtwin-theme";
    public const string System = "system";

    public static IReadOnlyList<string> All { get; } = [System, "light", "dark"];

    public static string From(HttpContext context) =>
        context.Request.Cookies[Cookie] is { } chosen && All.Contains(chosen) ? chosen : System;
}
