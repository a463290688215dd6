using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.Populations;

/// <summary>How a function of the body grows towards its adult value with age after conception.</summary>
public static class Maturation
{
    /// <summary>Weeks in a year.</summary>
    public const double WeeksPerYear = 52.1775;

    private const double GfrExponent = 15; // PK-Sim: half of the adult GFR per surface at 44.4 weeks
    private const double GfrHalfWeeks = 44.4;

    /// <summary>Postmenstrual age, weeks.</summary>
    public static double PostmenstrualWeeks(double ageYears, double gestationalWeeks) =>
        gestationalWeeks + (ageYears * WeeksPerYear);

    /// <summary>x^n / (x^n + h^n).</summary>
    public static double Hill(double weeks, double exponent, double halfWeeks) =>
        1 / (1 + Elementary.Pow(halfWeeks / weeks, exponent));

    /// <summary>Share of the adult glomerular filtration per body surface.</summary>
    public static double Gfr(double postmenstrualWeeks) => Hill(postmenstrualWeeks, GfrExponent, GfrHalfWeeks);
}
