using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// What a singleton pregnancy does to a body, as functions of gestational age: Kapraun et al. 2019 (PLoS ONE 14:e0215906).
/// Relative changes are applied to the individual; placenta, fetus, amnion and the growth of other organs join "rest".
/// </summary>
internal static class PregnantBody
{
    public const double YoungestYears = 15;
    public const double OldestYears = 50;
    private const double Term = 40;

    /// <summary>Gain of body weight, kg.</summary>
    public static double WeightGainKg(double week) => Cubic(week, 0, -0.010614, 0.029161, -0.00050203);

    /// <summary>Gain of adipose tissue, kg.</summary>
    public static double FatGainKg(double week) => 0.14937 * week;

    /// <summary>Plasma volume relative to that before.</summary>
    public static double Plasma(double week) => PlasmaL(week) / PlasmaL(0);

    /// <summary>Haematocrit relative to that before.</summary>
    public static double Haematocrit(double week) => Cubic(week, 39.192, -0.10562, -0.00071045, 0) / 39.192;

    /// <summary>Cardiac output relative to that before.</summary>
    public static double CardiacOutput(double week) => Cubic(week, 301.78, 3.2512, 0.15947, -0.0047059) / 301.78;

    /// <summary>Renal flow relative to that before.</summary>
    public static double RenalFlow(double week) => Cubic(week, 53.248, 3.6447, -0.15357, 0.0016968) / 53.248;

    /// <summary>Glomerular filtration relative to that before.</summary>
    public static double Gfr(double week) => Cubic(week, 113.73, 3.5784, -0.067272, 0) / 113.73;

    /// <summary>Flow of the placenta, L/min.</summary>
    public static double PlacentalFlow(double week) => 0.059176 * PlacentaMl(week) / 60;

    /// <summary>Volume of the placenta, mL.</summary>
    public static double PlacentaMl(double week) => Math.Max(0, Cubic(week, 0, -1.7646, 0.91775, -0.011543));

    /// <summary>Turns a body into that of a gestational week.</summary>
    public static void Apply(DraftBody draft, double week)
    {
        var plasma = draft.Blood * (1 - draft.Haematocrit) * Plasma(week);
        var haematocrit = draft.Haematocrit * Haematocrit(week);
        var blood = plasma / (1 - haematocrit);
        var gain = Math.Max(0, WeightGainKg(week));
        var fat = FatGainKg(week);
        draft.Volumes[(int)Tissue.Adipose] += fat;
        draft.Volumes[(int)Tissue.Rest] += Math.Max(0, gain - fat - (blood - draft.Blood));
        draft.Blood = blood;
        draft.Haematocrit = haematocrit;
        draft.GfrMlPerMin *= Gfr(week);
        draft.Person = draft.Person with { WeightKg = draft.Volumes.Sum() + blood };

        // Shares of cardiac output fall linearly to term: gut 17 to 12.5 %, fat 8.5 to 7.8 %.
        var output = draft.CardiacOutput * CardiacOutput(week);
        double Share(double first, double last) => (first + ((last - first) * week / Term)) / first * CardiacOutput(week);
        draft.Redirect(output, new Dictionary<Tissue, double>
        {
            [Tissue.Gut] = draft.Flows[(int)Tissue.Gut] * Share(17, 12.5),
            [Tissue.Adipose] = draft.Flows[(int)Tissue.Adipose] * Share(8.5, 7.8),
            [Tissue.Kidney] = draft.Flows[(int)Tissue.Kidney] * RenalFlow(week),
            [Tissue.Rest] = draft.Flows[(int)Tissue.Rest] + PlacentalFlow(week),
        });
    }

    private static double PlasmaL(double week) => 2.4958 + (1.2406 / (1 + Elementary.Exp(-0.31338 * (week - 17.813))));

    private static double Cubic(double x, double a, double b, double c, double d) => a + (x * (b + (x * (c + (x * d)))));
}
