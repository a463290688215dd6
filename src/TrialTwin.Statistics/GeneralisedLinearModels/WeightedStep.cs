using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.GeneralisedLinearModels;

/// <summary>The state of iteratively reweighted least squares, advanced one Fisher-scoring step at a time.</summary>
internal sealed class WeightedStep
{
    private const double SmallestWeight = 1e-14;

    private readonly GlmFamily family;
    private readonly DesignMatrix design;
    private readonly IReadOnlyList<double> outcome;
    private readonly IReadOnlyList<double>? weights;
    private readonly IReadOnlyList<double>? offset;
    private readonly double[] predictors;
    private double[] change = [];

    public WeightedStep(
        GlmFamily family, DesignMatrix design, IReadOnlyList<double> outcome, IReadOnlyList<double>? weights, IReadOnlyList<double>? offset)
    {
        this.family = family;
        this.design = design;
        this.outcome = outcome;
        this.weights = weights;
        this.offset = offset;
        predictors = [.. outcome.Select(y => family.Link(family.Kind == GlmKind.Binomial ? (y + 0.5) / 2 : y + 0.1))];
        Means = [.. predictors.Select(family.Mean)];
        Coefficients = new double[design.ColumnCount];
        Covariance = new double[0, 0];
        Deviance = double.MaxValue;
    }

    public double[] Coefficients { get; private set; }

    public double[,] Covariance { get; private set; }

    public double[] Means { get; }

    public double Deviance { get; private set; }

    public double LargestPredictor => predictors.Max(Math.Abs);

    /// <summary>One step; the largest change of a linear predictor.</summary>
    public double Advance()
    {
        int rows = design.Rows;
        var roots = new double[rows];
        var working = new double[rows];
        for (int i = 0; i < rows; i++)
        {
            double slope = Math.Max(family.Slope(Means[i]), SmallestWeight);
            double variance = Math.Max(family.Variance(Means[i]), SmallestWeight);
            roots[i] = Math.Sqrt(Weight(i) * slope * slope / variance);
            working[i] = roots[i] * (predictors[i] - Offset(i) + ((outcome[i] - Means[i]) / slope));
        }

        var qr = new QrDecomposition([.. Enumerable.Range(0, design.ColumnCount).Select(c => Scaled(c, roots))]);
        if (!qr.IsFullRank)
        {
            throw new ArgumentException("The columns of the design determine each other.");
        }

        var next = qr.Solve(working).Coefficients;
        change = [.. next.Zip(Coefficients, (after, before) => after - before)];
        Coefficients = next;
        Covariance = qr.InverseGram();
        return Update();
    }

    /// <summary>Terms whose last change still moved a predictor.</summary>
    public IReadOnlyList<string> RunawayTerms()
    {
        var terms = design.Terms.Where(term => Enumerable.Range(term.FirstColumn, term.Columns).Any(Moves)).Select(term => term.Name).ToList();
        return terms.Count > 0 ? terms : ["intercept"];
    }

    private bool Moves(int column)
    {
        var values = design.Column(column).ToArray();
        return Math.Abs(change[column]) * (values.Max() - values.Min()) > 0.1;
    }

    private double Update()
    {
        double moved = 0;
        double deviance = 0;
        for (int i = 0; i < design.Rows; i++)
        {
            double predictor = Offset(i);
            for (int j = 0; j < Coefficients.Length; j++)
            {
                predictor += Coefficients[j] * design.Column(j)[i];
            }

            moved = Math.Max(moved, Math.Abs(predictor - predictors[i]));
            predictors[i] = predictor;
            Means[i] = family.Mean(predictor);
            deviance += Weight(i) * family.Deviance(outcome[i], Means[i]);
        }

        Deviance = deviance;
        return moved;
    }

    private double[] Scaled(int column, double[] roots)
    {
        var values = design.Column(column).ToArray();
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= roots[i];
        }

        return values;
    }

    private double Weight(int row) => weights?[row] ?? 1;

    private double Offset(int row) => offset?[row] ?? 0;
}
