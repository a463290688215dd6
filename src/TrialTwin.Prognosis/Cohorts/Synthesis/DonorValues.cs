using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// Values of some patients of one column, to draw from. A rare continuous value is spread evenly over its cell, which reaches
/// half way to its neighbours among the donors, so that the values of single patients are not handed on.
/// </summary>
internal sealed class DonorValues
{
    private readonly ValueSupport _support;
    private readonly double[] _sorted;
    private readonly double[] _rare;

    /// <param name="support">The whole column.</param>
    /// <param name="donors">Values of the donors, at least one.</param>
    public DonorValues(ValueSupport support, IEnumerable<double> donors)
    {
        _support = support;
        _sorted = [.. donors.Order()];
        var rare = support.RareOf(_sorted);
        _rare = rare.Length > 1 ? rare : support.Rare;
    }

    /// <summary>A value at random.</summary>
    public double Draw(ref RandomStream stream) => At(stream.NextUniform());

    /// <summary>The value at a share of the donors, 0 to 1; missing ones are the lowest.</summary>
    public double At(double share)
    {
        var position = share * _sorted.Length;
        var index = Math.Min((int)position, _sorted.Length - 1);
        var value = _sorted[index];
        if (_support.IsKept(value))
        {
            return value;
        }

        var place = Array.BinarySearch(_rare, value);
        var (down, up) = (place > 0 ? value - _rare[place - 1] : 0, place < _rare.Length - 1 ? _rare[place + 1] - value : 0);
        (down, up) = (place > 0 ? down : up, place < _rare.Length - 1 ? up : down);
        var offset = position - index - 0.5;
        return Math.Round(
            Math.Clamp(value + (offset * (offset < 0 ? down : up)), _support.Rare[0], _support.Rare[^1]),
            _support.Column.Decimals);
    }
}
