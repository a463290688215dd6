using Microsoft.AspNetCore.Components;

namespace TrialTwin.Web.Tests.Rendering;

/// <summary>An address bar; remembers where a component went.</summary>
internal sealed class FixedAddress : NavigationManager
{
    public FixedAddress(string address) => Initialize("http://localhost/", $"http://localhost{address}");

    protected override void NavigateToCore(string uri, NavigationOptions options) => Uri = ToAbsoluteUri(uri).ToString();
}
