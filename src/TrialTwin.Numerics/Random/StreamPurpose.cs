using System.Globalization;
using System.Text;

namespace TrialTwin.Numerics.Random;

/// <summary>What a random stream is drawn for; streams of different purposes are independent of each other.</summary>
/// <param name="Code">The 32-bit number that enters the generator's counter.</param>
public readonly record struct StreamPurpose(uint Code)
{
    private const uint FowlerNollVoOffset = 2166136261;
    private const uint FowlerNollVoPrime = 16777619;

    /// <summary>The purpose of a name: its 32-bit FNV-1a hash over UTF-8, the same on every machine and version.</summary>
    /// <param name="name">A short name such as "dropout"; not empty.</param>
    public static StreamPurpose Named(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var code = FowlerNollVoOffset;
        foreach (var octet in Encoding.UTF8.GetBytes(name))
        {
            code = (code ^ octet) * FowlerNollVoPrime;
        }

        return new StreamPurpose(code);
    }

    public override string ToString() => Code.ToString("x8", CultureInfo.InvariantCulture);
}
