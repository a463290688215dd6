using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Trials.Designs.Requests;

/// <summary>Reads the test of a design request: sides, errors, looks, efficacy and futility boundary.</summary>
internal static class PlanReader
{
    /// <summary>z at or below which a given futility bound means "none".</summary>
    public const double NoFutility = -6;

    private const int MostLooks = 5;
    private const double SmallestStep = 0.001;
    private const double Rounding = 1e-6;

    private static readonly string[] Families =
    [
        "FixedNoInterim", "OBrienFleming", "Pocock", "WangTsiatis", "HaybittlePeto", "PampallonaTsiatis",
        "LanDeMetsOBrienFlemingSpending", "LanDeMetsPocockSpending", "KimDeMetsSpending", "HwangShihDeCaniSpending", "UserDefinedSpending",
    ];

    public static SequentialPlan Read(RowReader row)
    {
        int sides = row.Whole("sides", 1, 2);
        double alpha = row.Between("alpha", 0, sides == 1 ? 0.5 : 1);
        double beta = row.Has("type_two_error_beta") ? row.Between("type_two_error_beta", 0, 1)
            : row.Has("target_power") ? 1 - row.Between("target_power", 0, 1) : row.Between("type_two_error_beta", 0, 1);
        if (alpha + beta >= 1)
        {
            row.Fault("type_two_error_beta", $"{alpha} and {beta} leave no power above the type I error.", "Give errors with a sum below 1.");
        }

        double[] fractions = Fractions(row);
        var efficacy = Efficacy(row, fractions.Length, alpha);
        return new SequentialPlan(
            sides,
            alpha,
            beta,
            fractions,
            efficacy,
            Futility(row, (fractions.Length, sides, beta), efficacy),
            row.Flag("futility_binding", false),
            sides == 2 && row.Flag("two_sided_power_counts_both_tails", false));
    }

    private static double[] Fractions(RowReader row)
    {
        int looks = row.Whole("number_of_stages", 1, MostLooks);
        var fractions = new double[looks];
        for (int look = 0; look < looks; look++)
        {
            string column = $"information_fraction_{look + 1}";
            fractions[look] = row.Number(column, 0, 1);
            double before = look == 0 ? 0 : fractions[look - 1];
            if (!(fractions[look] >= before + SmallestStep) && row.Has(column))
            {
                row.Fault(column, $"{fractions[look]} follows {before}.", $"Let the fractions increase by at least {SmallestStep}.");
            }
        }

        if (Math.Abs(fractions[^1] - 1) > Rounding)
        {
            row.Fault($"information_fraction_{looks}", "The last look is not at full information.", "End the fractions with 1.");
        }

        return fractions;
    }

    private static EfficacyBoundary Efficacy(RowReader row, int looks, double alpha)
    {
        const string Parameter = "efficacy_boundary_parameter";
        string family = row.Choice("efficacy_boundary_family", Families);
        if (looks == 1)
        {
            return new EfficacyBoundary.WangTsiatis(0);
        }

        if (family == "FixedNoInterim")
        {
            row.Fault("efficacy_boundary_family", $"{family} has no bounds for {looks} looks.", "Choose another family or one look.");
        }

        return family switch
        {
            "Pocock" => new EfficacyBoundary.WangTsiatis(0.5),
            "WangTsiatis" => new EfficacyBoundary.WangTsiatis(row.Number(Parameter, -0.5, 1)),
            "HaybittlePeto" => new EfficacyBoundary.HaybittlePeto(row.Number(Parameter, 1, 8)),
            "PampallonaTsiatis" => new EfficacyBoundary.PampallonaTsiatis(
                row.Number(Parameter, -0.5, 1), row.Number("pampallona_tsiatis_delta0", -0.5, 1)),
            _ when family.EndsWith("Spending", StringComparison.Ordinal) =>
                new EfficacyBoundary.Spending(Spending(row, (family, Parameter, "user_cumulative_alpha_spend"), looks, alpha)),
            _ => new EfficacyBoundary.WangTsiatis(0),
        };
    }

    private static FutilityBoundary Futility(RowReader row, (int Looks, int Sides, double Beta) plan, EfficacyBoundary efficacy)
    {
        const string Family = "futility_family";
        const string Beta = "Beta";
        string family = row.Has(Family)
            ? row.Choice(Family, ["None", "FixedZBounds", "PampallonaTsiatis", .. Families.Where(name => name.EndsWith("Spending", StringComparison.Ordinal)).Select(name => Beta + name)])
            : "None";
        if (plan.Looks == 1 || family == "None")
        {
            return new FutilityBoundary.None();
        }

        if ((family == "PampallonaTsiatis") != efficacy is EfficacyBoundary.PampallonaTsiatis)
        {
            row.Fault(Family, $"{family} does not go with this efficacy family.", "Give PampallonaTsiatis in both columns or in none.");
            return new FutilityBoundary.None();
        }

        if (family == "FixedZBounds" && plan.Sides == 2)
        {
            row.Fault(Family, "A two-sided test takes no given futility bounds.", "Let the type II error be spent, or test one side.");
        }

        return family switch
        {
            "FixedZBounds" => new FutilityBoundary.Fixed([.. Enumerable.Range(1, plan.Looks - 1).Select(look => FutilityBound(row, look))]),
            "PampallonaTsiatis" => new FutilityBoundary.None(),
            _ => new FutilityBoundary.Spending(
                Spending(row, (family[Beta.Length..], "futility_parameter", "user_cumulative_beta_spend"), plan.Looks, plan.Beta)),
        };
    }

    private static double FutilityBound(RowReader row, int look) =>
        row.OptionalNumber($"input_futility_z_{look}", -100, 8) is { } bound && bound > NoFutility ? bound : double.NegativeInfinity;

    private static ErrorSpendingFunction Spending(RowReader row, (string Family, string Parameter, string Steps) columns, int looks, double total) =>
        columns.Family switch
        {
            "LanDeMetsPocockSpending" => new ErrorSpendingFunction.PocockType(),
            "KimDeMetsSpending" => new ErrorSpendingFunction.KimDeMets(row.Number(columns.Parameter, 0.1, 20)),
            "HwangShihDeCaniSpending" => new ErrorSpendingFunction.HwangShihDeCani(row.Number(columns.Parameter, -40, 40)),
            "UserDefinedSpending" => new ErrorSpendingFunction.Stepwise(Shares(row, columns.Steps, looks, total)),
            _ => new ErrorSpendingFunction.OBrienFlemingType(),
        };

    private static double[] Shares(RowReader row, string steps, int looks, double total)
    {
        var shares = new double[looks];
        for (int look = 0; look < looks; look++)
        {
            string column = $"{steps}_{look + 1}";
            double spent = row.Number(column, 0, 1);
            if (look > 0 && spent / total < shares[look - 1])
            {
                row.Fault(column, $"{spent} is less than was spent before.", "Give cumulative errors.");
            }

            shares[look] = spent / total;
        }

        if (Math.Abs(shares[^1] - 1) > Rounding)
        {
            row.Fault($"{steps}_{looks}", $"The error spent at the end is not the whole error {total}.", "Spend all of it at the last look.");
        }

        return shares;
    }
}
