using Microsoft.JSInterop;

namespace TrialTwin.Web.Tests.Rendering;

/// <summary>A browser that answers no script.</summary>
internal sealed class NoScript : IJSRuntime
{
    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => default;

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => default;
}
