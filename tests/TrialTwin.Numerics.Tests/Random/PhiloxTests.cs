using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Random;

/// <summary>Known-answer vectors of the Random123 library (kat_vectors, philox4x32, 10 rounds).</summary>
[Trait("Requirement", "REQ-NUM-1")]
public sealed class PhiloxTests
{
    [Fact]
    public void Block_PublishedZeroVector_Agrees() =>
        Assert.Equal(
            new PhiloxBlock(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8),
            Philox.Block(new PhiloxBlock(0, 0, 0, 0), 0));

    [Fact]
    public void Block_PublishedOnesVector_Agrees() =>
        Assert.Equal(
            new PhiloxBlock(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd),
            Philox.Block(new PhiloxBlock(~0u, ~0u, ~0u, ~0u), ~0ul));

    [Fact]
    public void Block_PublishedPiVector_Agrees() =>
        Assert.Equal(
            new PhiloxBlock(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1),
            Philox.Block(new PhiloxBlock(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344), 0x299f31d0a4093822));
}
