namespace TrialTwin.Numerics.Random;

/// <summary>
/// Philox4x32-10 (Salmon, Moraes, Dror and Shaw, SC11, 2011): a keyed bijection of 128-bit counters
/// whose outputs over successive counters pass the BigCrush tests.
/// </summary>
public static class Philox
{
    private const int Rounds = 10;
    private const ulong Multiplier0 = 0xD2511F53;
    private const ulong Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;

    /// <summary>The 128-bit output block of one counter under one key.</summary>
    public static PhiloxBlock Block(PhiloxBlock counter, ulong key)
    {
        var (c0, c1, c2, c3) = counter;
        var k0 = (uint)key;
        var k1 = (uint)(key >> 32);
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = Multiplier0 * c0;
            var product1 = Multiplier1 * c2;
            c0 = (uint)(product1 >> 32) ^ c1 ^ k0;
            c1 = (uint)product1;
            c2 = (uint)(product0 >> 32) ^ c3 ^ k1;
            c3 = (uint)product0;
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return new PhiloxBlock(c0, c1, c2, c3);
    }
}
