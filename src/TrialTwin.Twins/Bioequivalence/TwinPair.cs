using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>The same virtual individual on both formulations.</summary>
/// <param name="Individual">Who.</param>
/// <param name="Reference">Figures on the reference.</param>
/// <param name="Test">Figures on the test.</param>
public sealed record TwinPair(VirtualIndividual Individual, ExposureFigures Reference, ExposureFigures Test)
{
    private const double MostExtrapolated = 0.2;

    /// <summary>Area to the end, test over reference.</summary>
    public double AreaRatio => Test.AreaNgHPerMl / Reference.AreaNgHPerMl;

    /// <summary>Peak, test over reference.</summary>
    public double CmaxRatio => Test.CmaxNgPerMl / Reference.CmaxNgPerMl;

    /// <summary>Whether more than a fifth of an area lies beyond the end, or how much does is not known.</summary>
    public bool IsCutShort => !(Reference.ExtrapolatedShare <= MostExtrapolated && Test.ExtrapolatedShare <= MostExtrapolated);

    internal EquivalenceLogs Areas => new(Elementary.Log(Reference.AreaNgHPerMl), Elementary.Log(Test.AreaNgHPerMl));

    internal EquivalenceLogs Peaks => new(Elementary.Log(Reference.CmaxNgPerMl), Elementary.Log(Test.CmaxNgPerMl));
}
