using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// Sequential synthesis: each column is drawn from the patients of the leaf that the columns drawn before lead to. Whether a
/// continuous value is missing is drawn first, by a tree of its own. Source: Reiter 2005; Nowok, Raab and Dibben 2016.
/// </summary>
internal sealed class CartGenerator : ICohortGenerator
{
    private readonly Step[] _steps;

    private readonly int _smallestLeaf;

    /// <param name="training">Patients learned from.</param>
    /// <param name="smallestLeaf">Fewest patients that a value is drawn from.</param>
    public CartGenerator(PatientTable training, int smallestLeaf)
    {
        _smallestLeaf = smallestLeaf;
        _steps = [.. training.Columns.Select((column, c) => StepOf(column, [.. training.Columns.Take(c)]))];
    }

    public double[] Draw(ref RandomStream stream)
    {
        var row = new double[_steps.Length];
        Array.Fill(row, double.NaN);
        for (var c = 0; c < _steps.Length; c++)
        {
            var (absence, value) = _steps[c];
            row[c] = absence?.Draw(row, ref stream) == 1 ? double.NaN : value.Draw(row, ref stream);
        }

        return row;
    }

    private Step StepOf(PatientColumn column, PatientColumn[] before)
    {
        int[] everybody = [.. Enumerable.Range(0, column.Values.Length)];
        if (column.Scale != ColumnScale.Continuous)
        {
            return new Step(null, Classes(column, before, everybody));
        }

        int[] present = [.. everybody.Where(i => !double.IsNaN(column.Values[i]))];
        var value = new Conditional(ConditionalTree.Grow(before, (column.Values, 0), present, _smallestLeaf), column);
        if (present.Length == everybody.Length)
        {
            return new Step(null, value);
        }

        var missing = column with { Scale = ColumnScale.Discrete, Values = Array.ConvertAll(column.Values, v => double.IsNaN(v) ? 1.0 : 0.0) };
        return new Step(Classes(missing, before, everybody), value);
    }

    /// <summary>Few values, a missing one among them, are classes.</summary>
    private Conditional Classes(PatientColumn column, PatientColumn[] before, int[] patients)
    {
        var distinct = column.Distinct;
        var codes = Array.ConvertAll(column.Values, v => double.IsNaN(v) ? distinct.Length : (double)Array.BinarySearch(distinct, v));
        return new Conditional(ConditionalTree.Grow(before, (codes, distinct.Length + 1), patients, _smallestLeaf), column);
    }

    private sealed record Step(Conditional? Absence, Conditional Value);

    private sealed class Conditional
    {
        private readonly ConditionalTree _tree;
        private readonly DonorValues?[] _donors;

        public Conditional(ConditionalTree tree, PatientColumn column)
        {
            var support = new ValueSupport(column);
            _tree = tree;
            _donors = [.. tree.Leaves.Select(leaf => leaf.Length == 0 ? null : new DonorValues(support, leaf.Select(i => column.Values[i])))];
        }

        public double Draw(double[] row, ref RandomStream stream) => _donors[_tree.LeafOf(row)]!.Draw(ref stream);
    }
}
