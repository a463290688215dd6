namespace TrialTwin.Web;

/// <summary>How the web app is served.</summary>
/// <param name="DataDirectory">Directory of the database and the kept reports; created when absent.</param>
/// <param name="Port">TCP port; 0 takes a free one.</param>
/// <param name="Address">Address to listen on; the loopback address unless the user asks for another.</param>
public sealed record WebOptions(string DataDirectory, int Port = 5080, string Address = WebOptions.Loopback)
{
    public const string Loopback = "127.0.0.1";
}
