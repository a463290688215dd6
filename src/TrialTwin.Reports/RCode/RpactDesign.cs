using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Reports.RCode;

/// <summary>The test of a design in rpact's words: getDesignGroupSequential.</summary>
internal static class RpactDesign
{
    /// <summary>rpact's mark of a look without futility bound.</summary>
    private const double NoFutility = -6;

    /// <param name="row">A row without faults.</param>
    public static RpactCall Of(RowReader row)
    {
        int looks = row.Whole("number_of_stages", 1, 5);
        double beta = row.Has("type_two_error_beta") ? row.Number("type_two_error_beta") : 1 - row.Number("target_power");
        var call = new RpactCall("getDesignGroupSequential")
            .With("kMax", looks)
            .With("alpha", row.Number("alpha"))
            .With("beta", beta)
            .With("sided", row.Number("sides"));
        if (row.Flag("two_sided_power_counts_both_tails", false))
        {
            call.With("twoSidedPower", true);
        }

        if (looks > 1)
        {
            call.With("informationRates", Looks(row, "information_fraction", looks));
            AddEfficacy(call, row, looks);
            AddFutility(call, row, looks);
        }

        return call;
    }

    private static IEnumerable<double> Looks(RowReader row, string name, int looks) =>
        Enumerable.Range(1, looks).Select(look => row.Number($"{name}_{look}"));

    private static void AddEfficacy(RpactCall call, RowReader row, int looks)
    {
        double parameter = row.OptionalNumber("efficacy_boundary_parameter") ?? 0;
        string family = row.Text("efficacy_boundary_family");
        _ = family.ToUpperInvariant() switch
        {
            "POCOCK" => call.WithWord("typeOfDesign", "P"),
            "WANGTSIATIS" => call.WithWord("typeOfDesign", "WT").With("deltaWT", parameter),
            "HAYBITTLEPETO" => call.WithWord("typeOfDesign", "HP").With("constantBoundsHP", parameter),
            "PAMPALLONATSIATIS" => call.WithWord("typeOfDesign", "PT").With("deltaPT1", parameter).With("deltaPT0", row.Number("pampallona_tsiatis_delta0")),
            "LANDEMETSOBRIENFLEMINGSPENDING" => call.WithWord("typeOfDesign", "asOF"),
            "LANDEMETSPOCOCKSPENDING" => call.WithWord("typeOfDesign", "asP"),
            "KIMDEMETSSPENDING" => call.WithWord("typeOfDesign", "asKD").With("gammaA", parameter),
            "HWANGSHIHDECANISPENDING" => call.WithWord("typeOfDesign", "asHSD").With("gammaA", parameter),
            "USERDEFINEDSPENDING" => call.WithWord("typeOfDesign", "asUser").With("userAlphaSpending", Looks(row, "user_cumulative_alpha_spend", looks)),
            _ => call.WithWord("typeOfDesign", "OF"),
        };
    }

    private static void AddFutility(RpactCall call, RowReader row, int looks)
    {
        string family = row.Text("futility_family").ToUpperInvariant();
        double parameter = row.OptionalNumber("futility_parameter") ?? 0;
        if (family is "" or "NONE")
        {
            return;
        }

        call.With("bindingFutility", row.Flag("futility_binding", false));
        _ = family switch
        {
            "FIXEDZBOUNDS" => call.With("futilityBounds", Enumerable.Range(1, looks - 1).Select(look => Math.Max(NoFutility, row.OptionalNumber($"input_futility_z_{look}") ?? NoFutility))),
            "BETALANDEMETSOBRIENFLEMINGSPENDING" => call.WithWord("typeBetaSpending", "bsOF"),
            "BETALANDEMETSPOCOCKSPENDING" => call.WithWord("typeBetaSpending", "bsP"),
            "BETAKIMDEMETSSPENDING" => call.WithWord("typeBetaSpending", "bsKD").With("gammaB", parameter),
            "BETAHWANGSHIHDECANISPENDING" => call.WithWord("typeBetaSpending", "bsHSD").With("gammaB", parameter),
            "BETAUSERDEFINEDSPENDING" => call.WithWord("typeBetaSpending", "bsUser").With("userBetaSpending", Looks(row, "user_cumulative_beta_spend", looks)),
            _ => call,
        };
    }
}
