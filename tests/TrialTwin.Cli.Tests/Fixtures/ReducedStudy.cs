using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Expectations;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Cli.Tests.Fixtures;

/// <summary>The sample study with few replicates, and the hash that its result must have.</summary>
internal static class ReducedStudy
{
    public static Protocol Protocol { get; } = ExpectedResult.Reduce(ProtocolReader.Read(File.ReadAllText(Checkout.Protocol)));

    public static ExpectedResult Expected { get; } =
        CanonicalJson.Read<ExpectedResult>(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Checkout.Protocol)!, "expected.json")));

    /// <summary>Writes the protocol; its path.</summary>
    public static string WriteTo(WorkFolder folder) => folder.Write("protocol.json", CanonicalJson.Write(Protocol));
}
