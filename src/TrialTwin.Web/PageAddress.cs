using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace TrialTwin.Web;

/// <summary>Reads the state of a page from its address.</summary>
public static class PageAddress
{
    /// <summary>The value of a query parameter; null when the address has none.</summary>
    public static string? Query(this NavigationManager address, string parameter)
    {
        ArgumentNullException.ThrowIfNull(address);
        var query = QueryHelpers.ParseQuery(new Uri(address.Uri).Query);
        return query.TryGetValue(parameter, out var values) ? values.ToString() : null;
    }
}
