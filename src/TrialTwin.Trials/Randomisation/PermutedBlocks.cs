using TrialTwin.Numerics.Random;

namespace TrialTwin.Trials.Randomisation;

/// <summary>Randomisation in permuted blocks, each block holding every arm as often as the allocation ratio says.</summary>
public static class PermutedBlocks
{
    /// <summary>Fills the list of arms in the order of randomisation; a last block may be cut.</summary>
    /// <param name="arms">Receives for each patient the index of the arm.</param>
    /// <param name="allocation">Patients per arm and block, whole numbers above 0.</param>
    /// <param name="stream">Stream of this list.</param>
    public static void Fill(Span<byte> arms, IReadOnlyList<int> allocation, ref RandomStream stream)
    {
        int blockSize = allocation.Sum();
        Span<byte> sorted = stackalloc byte[blockSize];
        FillSorted(sorted, allocation);
        Span<byte> block = stackalloc byte[blockSize];
        for (int start = 0; start < arms.Length; start += blockSize)
        {
            sorted.CopyTo(block);
            Shuffle(block, ref stream);
            var target = arms[start..Math.Min(arms.Length, start + blockSize)];
            block[..target.Length].CopyTo(target);
        }
    }

    private static void FillSorted(Span<byte> block, IReadOnlyList<int> allocation)
    {
        int next = 0;
        for (int arm = 0; arm < allocation.Count; arm++)
        {
            for (int i = 0; i < allocation[arm]; i++)
            {
                block[next++] = (byte)arm;
            }
        }
    }

    private static void Shuffle(Span<byte> block, ref RandomStream stream)
    {
        for (int i = block.Length - 1; i > 0; i--)
        {
            int other = stream.NextIndex(i + 1);
            (block[i], block[other]) = (block[other], block[i]);
        }
    }
}
