using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>The groups of a compound that take or lose a proton: up to two acidic or two basic ones, or one of each.</summary>
/// <param name="AcidicPka">pKa of the strongest acidic group; null without one.</param>
/// <param name="SecondAcidicPka">pKa of the second acidic group, above the first.</param>
/// <param name="BasicPka">pKa of the strongest basic group; null without one.</param>
/// <param name="SecondBasicPka">pKa of the second basic group, below the first.</param>
public sealed record Ionisation(
    double? AcidicPka = null, double? SecondAcidicPka = null, double? BasicPka = null, double? SecondBasicPka = null)
{
    private const double StrongPka = 7;

    /// <summary>Class of the compound.</summary>
    public ChargeClass Class => (AcidicPka, BasicPka) switch
    {
        (null, null) => ChargeClass.Neutral,
        (not null, null) => ChargeClass.Acid,
        (null, >= StrongPka) => ChargeClass.StrongBase,
        (null, _) => ChargeClass.WeakBase,
        _ => ChargeClass.Zwitterion,
    };

    /// <summary>Cationic molecules per neutral one at a pH.</summary>
    public double Cations(double ph)
    {
        if (BasicPka is not { } first)
        {
            return 0;
        }

        var one = Elementary.Pow(10, first - ph);
        return SecondBasicPka is { } second ? one + Elementary.Pow(10, first + second - (2 * ph)) : one;
    }

    /// <summary>Anionic molecules per neutral one at a pH.</summary>
    public double Anions(double ph)
    {
        if (AcidicPka is not { } first)
        {
            return 0;
        }

        var one = Elementary.Pow(10, ph - first);
        return SecondAcidicPka is { } second ? one + Elementary.Pow(10, (2 * ph) - first - second) : one;
    }

    /// <summary>Ionised molecules per neutral one at a pH.</summary>
    public double Ionised(double ph) => Cations(ph) + Anions(ph);
}
