namespace TrialTwin.Numerics.Functions.Lanes;

/// <summary>
/// Several doubles computed at once. Every operation acts on each lane alone and is exact or correctly rounded, so that
/// one source gives equal bits in every width. Masks are lanes of all bits or none.
/// </summary>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract TSelf Create(double value);

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a, TSelf b);

    static abstract TSelf operator *(TSelf a, TSelf b);

    static abstract TSelf operator /(TSelf a, TSelf b);

    static abstract TSelf MultiplyAdd(TSelf a, TSelf b, TSelf c);

    static abstract TSelf LessThan(TSelf a, TSelf b);

    static abstract TSelf Choose(TSelf mask, TSelf then, TSelf otherwise);

    /// <summary>The bits of (a's bits + <paramref name="addend"/>) &amp; <paramref name="mask"/>, then shifted left.</summary>
    static abstract TSelf AddAndShiftLeft(TSelf a, long addend, long mask, int shift);

    /// <summary>The bits of (a's bits + <paramref name="addend"/>), shifted right without sign.</summary>
    static abstract TSelf AddAndShiftRight(TSelf a, long addend, int shift);

    /// <summary>The difference or sum of the lanes' bits, as integers.</summary>
    static abstract TSelf AddBits(TSelf a, long addend);

    static abstract TSelf SubtractBits(TSelf a, TSelf b);
}
