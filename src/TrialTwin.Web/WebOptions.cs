using TrialTwin.Studies;

namespace TrialTwin.Web;

/// <summary>How the web app is served.</summary>
/// <param name="Studies">Where the record is kept and how much of the machine runs may use.</param>
/// <param name="Port">TCP port; 0 takes a free one.</param>
/// <param name="Address">Address to listen on; the loopback address unless the user asks for another.</param>
public sealed record WebOptions(StudiesOptions Studies, int Port = 5080, string Address = WebOptions.Loopback)
{
    public const string Loopback = "127.0.0.1";
}
