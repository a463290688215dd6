using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Reports.RCode;

/// <summary>Size or power of a design in rpact's words: getSampleSizeMeans, getPowerSurvival and so on.</summary>
internal static class RpactPlan
{
    /// <summary>The call; null for bounds alone.</summary>
    /// <param name="row">A row without faults.</param>
    public static RpactCall? Of(RowReader row) => row.Text("endpoint").ToUpperInvariant() switch
    {
        "MEANS" => Means(row),
        "RATES" => Rates(row),
        "SURVIVAL" => Survival(row),
        "COUNTS" => Counts(row),
        _ => null,
    };

    /// <summary>Why rpact cannot give the design; null when it can.</summary>
    public static string? Obstacle(RowReader row) =>
        string.Equals(row.Text("effect_measure"), "odds-ratio", StringComparison.OrdinalIgnoreCase) ? "rpact has no odds ratios." : null;

    public static bool AsksForPower(RowReader row) => string.Equals(row.Text("task"), "power", StringComparison.OrdinalIgnoreCase);

    private static RpactCall New(RowReader row, string endpoint) =>
        new RpactCall($"get{(AsksForPower(row) ? "Power" : "SampleSize")}{endpoint}").Positional("design");

    private static RpactCall Means(RowReader row)
    {
        int groups = row.Whole("groups", 1, 2);
        var call = New(row, "Means")
            .With("groups", groups)
            .With("thetaH0", row.OptionalNumber("theta_h0") ?? 0)
            .With("alternative", row.Number("alternative"))
            .With("stDev", row.Number("standard_deviation"))
            .With("normalApproximation", row.Flag("normal_approximation", false));
        return WithSize(WithAllocation(call, row, groups), row);
    }

    private static RpactCall Rates(RowReader row)
    {
        int groups = row.Whole("groups", 1, 2);
        var call = New(row, "Rates").With("groups", groups);
        bool isRatio = string.Equals(row.Text("effect_measure"), "ratio", StringComparison.OrdinalIgnoreCase);
        if (groups == 2)
        {
            call.With("riskRatio", isRatio).With("pi2", row.Number("pi2"));
        }

        call.With("thetaH0", row.OptionalNumber("theta_h0") ?? (isRatio ? 1 : 0)).With("pi1", row.Number("pi1"));
        _ = AsksForPower(row)
            ? call.With("directionUpper", row.Flag("direction_upper", true))
            : call.With("normalApproximation", true);
        return WithSize(WithAllocation(call, row, groups), row);
    }

    private static RpactCall Survival(RowReader row)
    {
        var call = New(row, "Survival")
            .WithWord("typeOfComputation", row.Has("log_rank_formula") ? row.Text("log_rank_formula") : "Schoenfeld")
            .With("thetaH0", row.OptionalNumber("theta_h0") ?? 1)
            .With("hazardRatio", row.Number("hazard_ratio"));
        if (row.Has("control_median") || !row.Has("control_lambda_1"))
        {
            call.With("median2", row.Number("control_median"));
        }
        else if (row.Has("control_lambda_2"))
        {
            call.With("piecewiseSurvivalTime", [0, row.Number("control_lambda_break")]).With("lambda2", [row.Number("control_lambda_1"), row.Number("control_lambda_2")]);
        }
        else
        {
            call.With("lambda2", row.Number("control_lambda_1"));
        }

        AddAccrual(call, row);
        call.With("dropoutRate1", row.OptionalNumber("dropout_rate_treatment") ?? 0)
            .With("dropoutRate2", row.OptionalNumber("dropout_rate_control") ?? 0)
            .With("dropoutTime", row.OptionalNumber("dropout_time") ?? 12);
        WithAllocation(call, row, 2);
        if (!AsksForPower(row))
        {
            return call;
        }

        return call.With("directionUpper", row.Number("hazard_ratio") > (row.OptionalNumber("theta_h0") ?? 1))
            .With("maxNumberOfEvents", row.Number("max_number_of_events"))
            .With("maxNumberOfSubjects", row.Number("max_number_of_subjects"));
    }

    private static void AddAccrual(RpactCall call, RowReader row)
    {
        double duration = row.Number("accrual_duration");
        call.With("accrualTime", row.Has("accrual_break") ? [0, row.Number("accrual_break"), duration] : [0, duration]);
        if (row.Has("accrual_intensity_1"))
        {
            double[] intensities = row.Has("accrual_break") ? [row.Number("accrual_intensity_1"), row.Number("accrual_intensity_2")] : [row.Number("accrual_intensity_1")];
            if (AsksForPower(row))
            {
                // With a given number of patients the rates are shares of it.
                call.With("accrualIntensity", intensities.Select(rate => rate / (2 * intensities.Max()))).WithWord("accrualIntensityType", "relative");
            }
            else
            {
                call.With("accrualIntensity", intensities);
            }
        }

        if (!AsksForPower(row) && row.Has("follow_up_time"))
        {
            call.With("followUpTime", row.Number("follow_up_time"));
        }
    }

    private static RpactCall Counts(RowReader row)
    {
        var call = New(row, "Counts")
            .With("lambda2", row.Number("control_event_rate"))
            .With("theta", row.Number("rate_ratio"))
            .With("overdispersion", row.OptionalNumber("overdispersion") ?? 0)
            .With("fixedExposureTime", row.Number("fixed_exposure_time"));
        if (AsksForPower(row))
        {
            call.With("directionUpper", row.Number("rate_ratio") > 1);
        }

        return WithSize(WithAllocation(call, row, 2), row);
    }

    private static RpactCall WithAllocation(RpactCall call, RowReader row, int groups) =>
        groups == 2 ? call.With("allocationRatioPlanned", row.OptionalNumber("allocation_ratio") ?? 1) : call;

    private static RpactCall WithSize(RpactCall call, RowReader row) =>
        AsksForPower(row) ? call.With("maxNumberOfSubjects", row.Number("max_number_of_subjects")) : call;
}
