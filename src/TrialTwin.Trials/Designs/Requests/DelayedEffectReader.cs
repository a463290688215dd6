using System.Globalization;
using System.Text.RegularExpressions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Designs.Survival;

namespace TrialTwin.Trials.Designs.Requests;

/// <summary>Reads survival trials under a delayed effect from a table with one in each row (docs/formats/design-evaluate.md).</summary>
public static partial class DelayedEffectReader
{
    private const int MostLooks = 3;
    private const int MostPieces = 2;
    private const double Positive = 1e-9;

    /// <summary>Reads every row.</summary>
    /// <exception cref="BadInputException">With the faults of all rows, by row and column.</exception>
    public static IReadOnlyList<DelayedEffectRequest> Read(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var problems = new List<Problem>();
        var requests = Enumerable.Range(0, table.Rows.Count).Select(index => Read(new RowReader(table, index, problems))).ToList();
        return problems.Count == 0 ? requests : throw new BadInputException(problems);
    }

    private static DelayedEffectRequest Read(RowReader row)
    {
        string id = row.Text("id");
        if (id.Length == 0)
        {
            row.Fault("id", "is missing.", "Give every design a name.");
        }

        bool sized = row.Choice("task", "design", "samplesize", "power") != "power";
        double alpha = row.Between("alpha_one_sided", 0, 0.5);
        double? power = sized ? row.Between("target_power", alpha, 1) : null;
        if (row.Has("info_scale"))
        {
            row.Choice("info_scale", "h0_info");
        }

        var (futility, beta) = Futility(row);
        var plan = new SpendingPlan(alpha, Efficacy(row), beta, futility);
        return new DelayedEffectRequest(id, Trial(row), plan, power);
    }

    private static DelayedEffectTrial Trial(RowReader row)
    {
        double rate = Elementary.Log(2) / row.Number("control_median", Positive);
        double delay = row.OptionalNumber("delay_duration", 0) ?? 0;
        double after = row.Number("hr_after_delay", 1e-3, 1e3);
        var hazard = delay > 0 ? new PiecewiseHazard([0, delay], [rate, rate]) : PiecewiseHazard.Constant(rate);
        double[] ratios = delay > 0 ? [row.Number("hr_before_delay", 1e-3, 1e3), after] : [after];
        return new DelayedEffectTrial(
            new EventCurve(hazard, row.OptionalNumber("dropout_rate_per_time", 0) ?? 0),
            ratios,
            row.OptionalNumber("allocation_ratio_exp_to_ctrl", 0.01, 100) ?? 1,
            Accrual(row),
            LookTimes(row));
    }

    private static PiecewiseAccrual Accrual(RowReader row)
    {
        var ends = new List<double>();
        var rates = new List<double>();
        double end = 0;
        for (int piece = 1; piece <= MostPieces && (piece == 1 || row.Has($"enroll_duration_{piece}")); piece++)
        {
            end += Math.Max(Positive, row.Number($"enroll_duration_{piece}", Positive));
            ends.Add(end);
            rates.Add(Math.Max(Positive, row.Number($"enroll_rate_{piece}", Positive)));
        }

        return new PiecewiseAccrual(ends, rates);
    }

    private static double[] LookTimes(RowReader row)
    {
        var times = new List<double>();
        for (int look = 1; look <= MostLooks && (look == 1 || row.Has($"analysis_time_{look}")); look++)
        {
            double time = row.Number($"analysis_time_{look}", Positive);
            if (times.Count > 0 && time <= times[^1])
            {
                row.Fault($"analysis_time_{look}", $"{time} is not later than the look before.", "Let the times of the looks increase.");
            }

            times.Add(time);
        }

        return [.. times];
    }

    private static ErrorSpendingFunction Efficacy(RowReader row)
    {
        string text = row.Text("efficacy");
        if (Function(text) is { } function)
        {
            return function;
        }

        row.Fault("efficacy", text.Length == 0 ? "is missing." : $"\"{text}\" is not known.", "Write LanDeMetsOBrienFlemingSpending, LanDeMetsPocockSpending, HwangShihDeCani(gamma) or KimDeMets(rho).");
        return new ErrorSpendingFunction.OBrienFlemingType();
    }

    private static (ErrorSpendingFunction? Function, double Beta) Futility(RowReader row)
    {
        string text = row.Text("futility");
        if (text.Length == 0 || string.Equals(text, "None", StringComparison.OrdinalIgnoreCase))
        {
            return (null, 0);
        }

        var match = FutilityText().Match(text);
        if (match.Success
            && Function(match.Groups["function"].Value) is { } function
            && double.TryParse(match.Groups["total"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double total)
            && total is > 0 and < 1)
        {
            return (function, total);
        }

        row.Fault("futility", $"\"{text}\" is not known.", "Write None, or such as BetaHwangShihDeCani(-4) non-binding, total 0.1.");
        return (null, 0);
    }

    private static ErrorSpendingFunction? Function(string text)
    {
        var match = FunctionText().Match(text);
        double parameter = match.Groups["parameter"].Success
            && double.TryParse(match.Groups["parameter"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : double.NaN;
        return match.Groups["family"].Value switch
        {
            "LanDeMetsOBrienFleming" => new ErrorSpendingFunction.OBrienFlemingType(),
            "LanDeMetsPocock" => new ErrorSpendingFunction.PocockType(),
            "HwangShihDeCani" when Math.Abs(parameter) <= 40 => new ErrorSpendingFunction.HwangShihDeCani(parameter),
            "KimDeMets" when parameter is > 0 and <= 20 => new ErrorSpendingFunction.KimDeMets(parameter),
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?<family>[A-Za-z]+?)(Spending)?(\((?<parameter>[-+.0-9eE]+)\))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FunctionText();

    [GeneratedRegex(@"^Beta(?<function>[A-Za-z]+(\([-+.0-9eE]+\))?),? non-binding, total (?<total>[.0-9eE-]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FutilityText();
}
