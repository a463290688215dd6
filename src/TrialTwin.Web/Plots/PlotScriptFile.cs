using TrialTwin.Reports.Figures;

namespace TrialTwin.Web.Plots;

/// <summary>Serves the plotting library from this server; no page loads anything from elsewhere.</summary>
public static class PlotScriptFile
{
    public static void MapPlotScript(this IEndpointRouteBuilder routes) =>
        routes.MapGet(AppUrls.PlotScript, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "private, max-age=86400";
            return TypedResults.Stream(PlotlyScript.Open(), "text/javascript; charset=utf-8");
        });
}
