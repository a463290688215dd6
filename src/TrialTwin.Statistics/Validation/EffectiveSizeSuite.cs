using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.Borrowing;

namespace TrialTwin.Statistics.Validation;

/// <summary>Effective sample sizes of three beta mixtures.</summary>
internal sealed class EffectiveSizeSuite() : ReproducedSuite("borrowing/effective-sizes", "RBesT, function ess", Evidence.Independent)
{
    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute() =>
    [
        .. Sizes("R26", (0.77, new BetaComponent(6.2, 50.8)), new BetaComponent(1, 4.7)),
        .. Sizes("R27", (0.9, new BetaComponent(4, 16)), new BetaComponent(1, 1)),
        .. Sizes("R28", (0.5, new BetaComponent(4, 16)), new BetaComponent(1, 1)),
    ];

    private static IEnumerable<(string Row, string Quantity, double Value)> Sizes(string row, (double Weight, BetaComponent Component) first, BetaComponent second)
    {
        var prior = new MixturePrior([new(first.Weight, first.Component), new(1 - first.Weight, second)]);
        return Enum.GetValues<EssMethod>().Select(method => (row, method.ToString(), EffectiveSampleSize.Of(prior, method).Value ?? double.NaN));
    }
}
