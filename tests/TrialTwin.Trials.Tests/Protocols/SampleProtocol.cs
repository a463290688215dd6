using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Tests.Protocols;

/// <summary>The sample study of the repository.</summary>
internal static class SampleProtocol
{
    public static string Json() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "protocols", "alzheimers-donepezil", "protocol.json"));

    public static Protocol Read() => ProtocolReader.Read(Json());
}
