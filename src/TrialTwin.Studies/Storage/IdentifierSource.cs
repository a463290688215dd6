namespace TrialTwin.Studies.Storage;

/// <summary>Makes the identifiers of records and the secrets of links and sessions: the only place where chance is not seeded.</summary>
internal static class IdentifierSource
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Such as "run-7k3f9q2xm4bd": short enough to be read out, without letters that look alike.</summary>
    public static string Next(string kind) => $"{kind}-{Text(12)}";

    /// <summary>An unguessable token of 130 bits.</summary>
    public static string Secret() => Text(26);

    private static string Text(int length)
    {
        var bytes = System.Security.Cryptography.RandomNumberGenerator.GetBytes(length);
        return string.Create(length, bytes, static (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = Letters[source[i] % Letters.Length];
            }
        });
    }
}
