using Microsoft.AspNetCore.Components.Forms;

namespace TrialTwin.Web.Tests.Fixtures;

/// <summary>A file that somebody chose in a browser; without content it may not be opened.</summary>
internal sealed record ChosenFile(string Name, long Size, byte[]? Content) : IBrowserFile
{
    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public string ContentType => "application/json";

    public static ChosenFile Of(string name, byte[] content) => new(name, content.Length, content);

    public Stream OpenReadStream(long maxAllowedSize = 512000, CancellationToken cancellationToken = default) =>
        new MemoryStream(Content ?? throw new InvalidOperationException("This file must be refused before it is opened."));
}
