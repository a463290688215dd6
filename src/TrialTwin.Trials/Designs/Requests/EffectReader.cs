using TrialTwin.Numerics.Functions;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Designs.Counts;
using TrialTwin.Trials.Designs.Evaluation;
using TrialTwin.Trials.Designs.Means;
using TrialTwin.Trials.Designs.Rates;
using TrialTwin.Trials.Designs.Survival;

namespace TrialTwin.Trials.Designs.Requests;

/// <summary>Reads what a design request assumes of its endpoint.</summary>
internal static class EffectReader
{
    private const double Many = 1e9;
    private const double Positive = 1e-9;

    public static EffectAssumption Read(RowReader row, EndpointKind endpoint, bool power, int sides) => endpoint switch
    {
        EndpointKind.Means => Means(row, power, sides),
        EndpointKind.Rates => Rates(row, power, sides),
        EndpointKind.Survival => Survival(row, power, sides),
        EndpointKind.Counts => Counts(row, power),
        _ => new BoundaryOnly(),
    };

    private static MeansAssumption Means(RowReader row, bool power, int sides)
    {
        int groups = row.Whole("groups", 1, 2);
        double null0 = row.OptionalNumber("theta_h0") ?? 0;
        double effect = row.Number("alternative");
        TwoSidedNull(row, sides, groups == 2 && null0 != 0);
        if (!power && (sides == 1 ? effect <= null0 : effect == null0))
        {
            row.Fault("alternative", $"{effect} is no benefit against {null0}.", sides == 1 ? "Give an alternative above theta_h0." : "Give an alternative other than theta_h0.");
        }

        return new MeansAssumption(
            groups,
            null0,
            effect,
            row.Number("standard_deviation", Positive),
            groups == 2 ? Allocation(row) : 1,
            row.Flag("normal_approximation", false),
            power ? row.Number("max_number_of_subjects", groups + 1, Many) : null);
    }

    private static RatesAssumption Rates(RowReader row, bool power, int sides)
    {
        int groups = row.Whole("groups", 1, 2);
        string word = row.Has("effect_measure") ? row.Choice("effect_measure", "difference", "ratio", "odds-ratio", "one-sample") : groups == 1 ? "one-sample" : "difference";
        var measure = groups == 1 ? RateMeasure.OneSample : word switch
        {
            "ratio" => RateMeasure.Ratio,
            "odds-ratio" => RateMeasure.OddsRatio,
            _ => RateMeasure.Difference,
        };
        double lowest = measure == RateMeasure.OddsRatio ? Positive : 0;
        if ((word == "one-sample") != (groups == 1))
        {
            row.Fault("effect_measure", $"{word} does not go with {groups} groups.", "Write one-sample for one group, difference, ratio or odds-ratio for two.");
        }

        double null0 = measure switch
        {
            RateMeasure.OneSample => row.Between("theta_h0", 0, 1),
            RateMeasure.Difference => row.OptionalNumber("theta_h0", -0.999, 0.999) ?? 0,
            _ => row.OptionalNumber("theta_h0", 1e-3, 1e3) ?? 1,
        };
        double treatment = groups == 1 ? row.Between("pi1", 0, 1) : row.Number("pi1", lowest, 1 - lowest);
        double control = groups == 2 ? row.Number("pi2", measure == RateMeasure.Ratio ? Positive : lowest, 1 - lowest) : 0;
        double distance = treatment - (measure switch { RateMeasure.OneSample => null0, RateMeasure.Difference => control + null0, RateMeasure.Ratio => control * null0, _ => RateOf(control, null0) });
        TwoSidedNull(row, sides, groups == 2 && null0 != (measure == RateMeasure.Difference ? 0 : 1));
        if (Math.Abs(distance) < 1e-12 && !power)
        {
            row.Fault("pi1", $"{treatment} is the hypothesis itself.", "Assume an effect other than theta_h0.");
        }

        bool higher = row.Flag("direction_upper", power || distance > 0);
        return new RatesAssumption(
            measure,
            null0,
            treatment,
            control,
            groups == 2 ? Allocation(row) : 1,
            power ? higher : distance > 0,
            power ? row.Number("max_number_of_subjects", 2, Many) : null);
    }

    private static SurvivalAssumption Survival(RowReader row, bool power, int sides)
    {
        var formula = Enum.Parse<LogRankFormula>(row.Has("log_rank_formula")
            ? row.Choice("log_rank_formula", Enum.GetNames<LogRankFormula>())
            : nameof(LogRankFormula.Schoenfeld));
        double null0 = row.OptionalNumber("theta_h0", 1e-3, 1e3) ?? 1;
        double ratio = row.Number("hazard_ratio", 1e-3, 1e3);
        TwoSidedNull(row, sides, null0 != 1);
        if (null0 != 1 && formula != LogRankFormula.Schoenfeld)
        {
            row.Fault("theta_h0", $"{formula}'s formula holds for a hypothesis of 1 alone.", "Take Schoenfeld's formula.");
        }

        if (ratio == null0)
        {
            row.Fault("hazard_ratio", $"{ratio} is the hypothesis itself.", "Assume an effect other than theta_h0.");
        }

        if (row.OptionalNumber("weibull_shape") is { } shape && shape != 1)
        {
            row.Fault("weibull_shape", $"{shape} asks for a hazard that changes with time.", "Leave it at 1; give a hazard in pieces.");
        }

        var hazard = Hazard(row);
        var accrual = Accrual(row, power);
        double dropoutTime = row.OptionalNumber("dropout_time", Positive) ?? 12;
        double? followUp = power ? null : row.OptionalNumber("follow_up_time", 0, Many);
        if (!power && followUp is null != row.Has("accrual_intensity_1"))
        {
            row.Fault("follow_up_time", "The number of patients is open.", "Give either follow_up_time or the recruitment by accrual_intensity_1, not both.");
        }

        double? patients = power ? row.Number("max_number_of_subjects", 2, Many) : null;
        return new SurvivalAssumption(
            formula,
            null0,
            ratio,
            Allocation(row),
            new EventCurve(hazard.Times(ratio), Dropout(row, "dropout_rate_treatment", dropoutTime)),
            new EventCurve(hazard, Dropout(row, "dropout_rate_control", dropoutTime)),
            accrual,
            followUp,
            patients,
            power ? row.Number("max_number_of_events", 1, patients!.Value) : null);
    }

    private static PiecewiseHazard Hazard(RowReader row)
    {
        if (row.Has("control_median") || !row.Has("control_lambda_1"))
        {
            return PiecewiseHazard.Constant(Elementary.Log(2) / row.Number("control_median", Positive));
        }

        double first = row.Number("control_lambda_1", Positive);
        return row.Has("control_lambda_2")
            ? new PiecewiseHazard([0, row.Number("control_lambda_break", Positive)], [first, row.Number("control_lambda_2", Positive)])
            : PiecewiseHazard.Constant(first);
    }

    private static PiecewiseAccrual Accrual(RowReader row, bool power)
    {
        double duration = row.Number("accrual_duration", Positive);
        double first = row.OptionalNumber("accrual_intensity_1", Positive) ?? 1;
        if (!row.Has("accrual_break"))
        {
            return new PiecewiseAccrual([Math.Max(duration, Positive)], [Math.Max(first, Positive)]);
        }

        double change = row.Between("accrual_break", 0, duration);
        double second = row.Number("accrual_intensity_2", Positive);
        return change > 0 && change < duration
            ? new PiecewiseAccrual([change, duration], [Math.Max(first, Positive), Math.Max(second, Positive)])
            : new PiecewiseAccrual([1], [1]);
    }

    private static CountsAssumption Counts(RowReader row, bool power)
    {
        double ratio = row.Number("rate_ratio", 1e-3, 1e3);
        if (ratio == 1)
        {
            row.Fault("rate_ratio", "1 is the hypothesis itself.", "Assume an effect.");
        }

        return new CountsAssumption(
            row.Number("control_event_rate", Positive),
            ratio,
            row.OptionalNumber("overdispersion", 0) ?? 0,
            row.Number("fixed_exposure_time", Positive),
            Allocation(row),
            power ? row.Number("max_number_of_subjects", 2, Many) : null);
    }

    /// <summary>Rate whose odds are a multiple of another rate's odds.</summary>
    private static double RateOf(double rate, double oddsRatio) => oddsRatio * rate / (1 - rate + (oddsRatio * rate));

    private static double Dropout(RowReader row, string column, double time) =>
        EventCurve.DropoutHazardOf(Math.Min(row.OptionalNumber(column, 0, 0.999) ?? 0, 0.999), time);

    private static double Allocation(RowReader row) => row.OptionalNumber("allocation_ratio", 0.01, 100) ?? 1;

    private static void TwoSidedNull(RowReader row, int sides, bool shifted)
    {
        if (sides == 2 && shifted)
        {
            row.Fault("theta_h0", "A two-sided test asks for superiority.", "Test one side, or leave theta_h0 at no effect.");
        }
    }
}
