using System.Globalization;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Combination;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>One row of a file of running trials. A row with faults has told them to its reader and is of no use.</summary>
internal sealed class RunningTrialRow
{
    /// <summary>Stages that the columns of the file provide for.</summary>
    public const int MostStages = 3;

    private const double SmallestIncrement = 0.001;
    private const double LargestWeightRatio = 5;
    private const int MostPatients = 10_000_000;
    private const double LargestMean = 1e9;
    private const double SmallestSd = 1e-9;
    private const double LargestLogRank = 20;

    public RunningTrialRow(RowReader row)
    {
        Id = row.Text("id");
        if (Id.Length == 0)
        {
            row.Fault("id", "is missing.", "Give every row a name of its own.");
        }

        Design = ReadDesign(row);
        int observed = row.Whole("stages_observed", 1, Design.Stages);
        Data = row.Choice("endpoint", "means", "rates", "survival") switch
        {
            "means" => new MeansData(Stages(observed, stage => Means(row, stage))),
            "rates" => new RatesData(Stages(observed, stage => Rates(row, stage))),
            _ => new SurvivalData(Stages(observed, stage => Survival(row, stage))),
        };
        RefuseLaterStages(row, observed);
        PlannedPerStage = row.OptionalNumber("planned_per_future_stage", 1, MostPatients);
    }

    public string Id { get; }

    public SequentialAnalysisDesign Design { get; }

    public StageData Data { get; }

    public double? PlannedPerStage { get; }

    private static SequentialAnalysisDesign ReadDesign(RowReader row)
    {
        var combination = Enum.Parse<StageCombination>(row.Choice("design_class", Enum.GetNames<StageCombination>()));
        EfficacyBoundary? efficacy = combination == StageCombination.Fisher
            ? Fisher(row)
            : row.Choice("efficacy_type", "OF", "P", "asOF", "asP") switch
            {
                "OF" => new EfficacyBoundary.WangTsiatis(0),
                "P" => new EfficacyBoundary.WangTsiatis(0.5),
                "asOF" => new EfficacyBoundary.Spending(new ErrorSpendingFunction.OBrienFlemingType()),
                _ => new EfficacyBoundary.Spending(new ErrorSpendingFunction.PocockType()),
            };
        double alpha = row.Number("alpha_one_sided", 1e-6, 0.499);
        return new SequentialAnalysisDesign(combination, efficacy, alpha, Fractions(row, combination));
    }

    private static EfficacyBoundary? Fisher(RowReader row)
    {
        row.Choice("efficacy_type", "FisherEqualAlpha");
        return null;
    }

    private static double[] Fractions(RowReader row, StageCombination combination)
    {
        var fractions = new List<double>();
        for (int stage = 1; stage <= MostStages && (stage <= 2 || row.Has(Column("information_fraction", stage))); stage++)
        {
            double fraction = row.Number(Column("information_fraction", stage), SmallestIncrement, 1);
            if (stage > 1 && fraction < fractions[^1] + SmallestIncrement)
            {
                row.Fault(Column("information_fraction", stage), "does not rise.", $"Give fractions that rise by at least {SmallestIncrement} to 1.");
                fraction = fractions[^1] + SmallestIncrement;
            }

            fractions.Add(fraction);
        }

        if (Math.Abs(fractions[^1] - 1) > 1e-9)
        {
            row.Fault(Column("information_fraction", fractions.Count), $"is the last fraction, but {fractions[^1].ToString(CultureInfo.InvariantCulture)}.", "The last stage has all the information: 1.");
        }

        fractions[^1] = 1;
        double[] weights = StageWeights.Fisher(fractions);
        if (combination == StageCombination.Fisher && weights.Max() > LargestWeightRatio * weights.Min())
        {
            row.Fault(Column("information_fraction", 1), "makes the stages too unequal for Fisher's combination.", $"The largest stage has at most {LargestWeightRatio * LargestWeightRatio} times the information of the smallest; choose other stages, or InverseNormal.");
        }

        return [.. fractions];
    }

    private static List<T> Stages<T>(int observed, Func<int, T> read) => [.. Enumerable.Range(1, observed).Select(read)];

    private static MeansStage Means(RowReader row, int stage) => new(
        row.Whole(Column("n1", stage), 2, MostPatients),
        row.Number(Column("mean1", stage), -LargestMean, LargestMean),
        row.Number(Column("sd1", stage), SmallestSd, LargestMean),
        row.Whole(Column("n2", stage), 2, MostPatients),
        row.Number(Column("mean2", stage), -LargestMean, LargestMean),
        row.Number(Column("sd2", stage), SmallestSd, LargestMean));

    private static RatesStage Rates(RowReader row, int stage)
    {
        int treated = row.Whole(Column("n1", stage), 1, MostPatients);
        int controls = row.Whole(Column("n2", stage), 1, MostPatients);
        return new RatesStage(
            treated, row.Whole(Column("events1", stage), 0, treated), controls, row.Whole(Column("events2", stage), 0, controls));
    }

    private static SurvivalStage Survival(RowReader row, int stage) => new(
        row.Number(Column("stage_events", stage), 1, MostPatients),
        row.Number(Column("stage_logrank_z", stage), -LargestLogRank, LargestLogRank));

    /// <summary>Data of a stage that the row says was not observed would go unnoticed.</summary>
    private static void RefuseLaterStages(RowReader row, int observed)
    {
        string[] columns = ["n1", "n2", "mean1", "mean2", "sd1", "sd2", "events1", "events2", "stage_events", "stage_logrank_z"];
        foreach (int stage in Enumerable.Range(observed + 1, MostStages - observed))
        {
            foreach (string column in columns.Select(name => Column(name, stage)).Where(row.Has))
            {
                row.Fault(column, $"holds a value, but stages_observed is {observed}.", "Leave it empty, or raise stages_observed.");
            }
        }
    }

    private static string Column(string name, int stage) => string.Create(CultureInfo.InvariantCulture, $"{name}_{stage}");
}
