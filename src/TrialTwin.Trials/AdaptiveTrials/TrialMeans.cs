
namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// The data of one simulated trial, stage by stage: cell means and sums of squares, and the statistics that they give.
/// Scenarios of a replicate share the noise (common random numbers). Not for two threads at a time.
/// </summary>
internal sealed class TrialMeans
{
    private readonly TrialCells cells;
    private readonly IOutcomeSampler sampler;
    private readonly double standardDeviation;
    private readonly bool varianceIsKnown;
    private readonly StudentScale student;
    private readonly StageNoise[] noise;
    private readonly int[] sizes;
    private readonly int[] totalSizes;
    private readonly double[] stageMeans;
    private readonly double[] totalMeans;
    private double stageSquares;
    private double totalSquares;
    private double[] truth = [];
    private uint replicate;

    public TrialMeans(AdaptiveRequest request, TrialCells cells)
    {
        this.cells = cells;
        standardDeviation = request.Endpoint.StandardDeviation;
        varianceIsKnown = request.Endpoint.Variance == VarianceKnowledge.Known;
        sampler = request.Endpoint.Data == DataLevel.Patients
            ? new PatientSampler(request.Simulation.Seed, request.Stages.Count, cells.Count)
            : new SufficientStatisticsSampler(request.Simulation.Seed, !varianceIsKnown);
        student = new StudentScale(varianceIsKnown ? [] : PlannedFreedoms(request, cells));
        noise = [.. request.Stages.Select(_ => new StageNoise(cells.Count))];
        sizes = new int[cells.Count];
        totalSizes = new int[cells.Count];
        stageMeans = new double[cells.Count];
        totalMeans = new double[cells.Count];
    }

    /// <summary>Patients of the stage last recruited.</summary>
    public int StagePatients => Sum(sizes);

    /// <summary>Patients of all stages so far.</summary>
    public int TotalPatients => Sum(totalSizes);

    /// <summary>Begins a trial under a truth.</summary>
    /// <param name="trial">Index of the replicate.</param>
    /// <param name="cellMeans">True means of the cells.</param>
    public void Begin(uint trial, double[] cellMeans)
    {
        replicate = trial;
        truth = cellMeans;
        Array.Clear(totalSizes);
        Array.Clear(totalMeans);
        totalSquares = 0;
    }

    /// <summary>Recruits a stage.</summary>
    /// <param name="stage">Index of the stage.</param>
    /// <param name="patients">Planned for it if nothing were dropped.</param>
    /// <param name="open">Bits of the hypotheses under test.</param>
    public void Recruit(int stage, double patients, uint open)
    {
        cells.Sizes(patients, open, sizes);
        var drawn = noise[stage];
        drawn.Draw(sampler, replicate, stage, sizes);
        stageSquares = standardDeviation * standardDeviation * drawn.SumOfSquares;
        totalSquares += stageSquares;
        for (int cell = 0; cell < sizes.Length; cell++)
        {
            stageMeans[cell] = truth[cell] + (standardDeviation * drawn.Means[cell]);
            int before = totalSizes[cell];
            int now = before + sizes[cell];
            if (sizes[cell] > 0)
            {
                double step = stageMeans[cell] - totalMeans[cell];
                totalMeans[cell] += step * sizes[cell] / now;
                totalSquares += step * step * before * sizes[cell] / now;
                totalSizes[cell] = now;
            }
        }
    }

    /// <summary>z of a hypothesis from the stage's patients alone: a t statistic is brought to the normal scale by its p-value.</summary>
    public double StageZ(int hypothesis) => OnNormalScale(Standardised(hypothesis, sizes, stageMeans), stageSquares, sizes);

    /// <summary>z of a hypothesis from all patients so far.</summary>
    public double TotalZ(int hypothesis) => OnNormalScale(Standardised(hypothesis, totalSizes, totalMeans), totalSquares, totalSizes);

    /// <summary>Estimated effect of a hypothesis from all patients so far, endpoint unit.</summary>
    public double Effect(int hypothesis) => Difference(hypothesis, totalSizes, totalMeans).Effect;

    /// <summary>The effect and its standard error from all patients so far, endpoint unit.</summary>
    public (double Effect, double StandardError) Estimate(int hypothesis)
    {
        var (effect, variance) = Difference(hypothesis, totalSizes, totalMeans);
        return (effect, Deviation(totalSquares, totalSizes) * Math.Sqrt(variance));
    }

    /// <summary>Standard deviation of all patients so far about their common mean, as a look sees it that does not know the arms.</summary>
    public double BlindedDeviation()
    {
        double patients = TotalPatients;
        double mean = 0;
        for (int cell = 0; cell < totalSizes.Length; cell++)
        {
            mean += totalSizes[cell] * totalMeans[cell] / patients;
        }

        double squares = totalSquares;
        for (int cell = 0; cell < totalSizes.Length; cell++)
        {
            double distance = totalMeans[cell] - mean;
            squares += totalSizes[cell] * distance * distance;
        }

        return Math.Sqrt(squares / (patients - 1));
    }

    /// <summary>The effect in units of the standard deviation, known or estimated.</summary>
    public double StandardisedEffect(int hypothesis) => Effect(hypothesis) / Deviation(totalSquares, totalSizes);

    /// <summary>Degrees of freedom of every stage and of all patients up to it, as planned.</summary>
    private static IEnumerable<int> PlannedFreedoms(AdaptiveRequest request, TrialCells cells)
    {
        int total = 0;
        foreach (var stage in request.Stages)
        {
            var planned = new int[cells.Count];
            cells.Sizes(stage.Patients, uint.MaxValue, planned);
            total += Sum(planned);
            yield return FreedomOf(planned);
            yield return total - cells.Count;
        }
    }

    private static int Sum(int[] counts)
    {
        int sum = 0;
        foreach (int count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private static int FreedomOf(int[] counts)
    {
        int freedom = 0;
        foreach (int count in counts)
        {
            freedom += Math.Max(0, count - 1);
        }

        return freedom;
    }

    private double Deviation(double squares, int[] counts) => varianceIsKnown ? standardDeviation : Math.Sqrt(squares / FreedomOf(counts));

    private double OnNormalScale(double difference, double squares, int[] counts)
    {
        double statistic = difference / Deviation(squares, counts);
        return varianceIsKnown ? statistic : student.ToNormal(statistic, FreedomOf(counts));
    }

    /// <summary>Difference over the square root of its variance, in units of the standard deviation.</summary>
    private double Standardised(int hypothesis, int[] counts, double[] means)
    {
        var (effect, variance) = Difference(hypothesis, counts, means);
        return effect / Math.Sqrt(variance);
    }

    private (double Effect, double Variance) Difference(int hypothesis, int[] counts, double[] means)
    {
        double patients = 0;
        double effect = 0;
        double variance = 0;
        foreach (var (active, control) in cells.Pairs[hypothesis])
        {
            double both = counts[active] + counts[control];
            if (counts[active] > 0 && counts[control] > 0)
            {
                patients += both;
                effect += both * (means[active] - means[control]);
                variance += both * both * ((1.0 / counts[active]) + (1.0 / counts[control]));
            }
        }

        return (effect / patients, variance / (patients * patients));
    }
}
