using System.Buffers.Binary;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// The binary form of a block's sums: for each cell, in the order of the grid, the counts as unsigned shorts and the
/// sums as doubles, little-endian. A block holds at most 10,000 replicates, so that a count fits.
/// </summary>
internal static class TallyFormat
{
    public static byte[] Write(ReadOnlySpan<CellSums> cells)
    {
        var content = new byte[cells.Length * CellSums.Bytes];
        for (int i = 0; i < cells.Length; i++)
        {
            WriteCell(content.AsSpan(i * CellSums.Bytes, CellSums.Bytes), cells[i]);
        }

        return content;
    }

    /// <exception cref="ArgumentException">The content is not that of a block of this grid.</exception>
    public static CellSums[] Read(BlockTally tally, int cells)
    {
        if (tally.Content.Length != cells * CellSums.Bytes)
        {
            throw new ArgumentException(
                $"The tally of block {tally.Block} holds {tally.Content.Length} bytes, a block of {cells} cells {cells * CellSums.Bytes}.",
                nameof(tally));
        }

        var result = new CellSums[cells];
        for (int i = 0; i < cells; i++)
        {
            result[i] = ReadCell(tally.Content.AsSpan(i * CellSums.Bytes, CellSums.Bytes));
        }

        return result;
    }

    private static void WriteCell(Span<byte> target, in CellSums cell)
    {
        ReadOnlySpan<int> counts =
            [cell.Estimates, cell.Failures, cell.RejectedFirst, cell.RejectedAll, cell.StoppedEarly, cell.Covered, cell.RejectedWithPlainer];
        ReadOnlySpan<double> sums =
        [
            cell.Error, cell.ErrorSquared, cell.Variance, cell.VarianceSquared, cell.Patients, cell.PatientsSquared,
            cell.Controls, cell.ControlsSquared, cell.Months, cell.MonthsSquared,
        ];
        foreach (int count in counts)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target, checked((ushort)count));
            target = target[sizeof(ushort)..];
        }

        foreach (double sum in sums)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(target, sum);
            target = target[sizeof(double)..];
        }
    }

    private static CellSums ReadCell(ReadOnlySpan<byte> source)
    {
        Span<int> counts = stackalloc int[CellSums.CountFields];
        Span<double> sums = stackalloc double[CellSums.SumFields];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = BinaryPrimitives.ReadUInt16LittleEndian(source[(i * sizeof(ushort))..]);
        }

        source = source[(counts.Length * sizeof(ushort))..];
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = BinaryPrimitives.ReadDoubleLittleEndian(source[(i * sizeof(double))..]);
        }

        return new CellSums
        {
            Estimates = counts[0],
            Failures = counts[1],
            RejectedFirst = counts[2],
            RejectedAll = counts[3],
            StoppedEarly = counts[4],
            Covered = counts[5],
            RejectedWithPlainer = counts[6],
            Error = sums[0],
            ErrorSquared = sums[1],
            Variance = sums[2],
            VarianceSquared = sums[3],
            Patients = sums[4],
            PatientsSquared = sums[5],
            Controls = sums[6],
            ControlsSquared = sums[7],
            Months = sums[8],
            MonthsSquared = sums[9],
        };
    }
}
