namespace TrialTwin.Architecture.Tests;

/// <summary>A rule fails with the list of everything that breaks it, not with the first.</summary>
internal static class Offences
{
    public static void None(IEnumerable<string> offences, string rule)
    {
        var found = offences.ToList();
        Assert.True(found.Count == 0, $"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
