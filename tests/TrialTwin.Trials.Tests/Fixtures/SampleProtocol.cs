using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Tests.Fixtures;

/// <summary>The sample study of the repository.</summary>
internal static class SampleProtocol
{
    public static string Text(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "protocols", "alzheimers-donepezil", file));

    public static string Json() => Text("protocol.json");

    public static Protocol Read() => ProtocolReader.Read(Json());
}
