namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Conducts simulated trials of one design. Reused without allocation; not for two threads at a time.</summary>
internal sealed class AdaptiveTrial
{
    private readonly AdaptiveRequest request;
    private readonly TrialMeans means;
    private readonly ClosedStageTest test;
    private readonly NextStageSize? nextSize;
    private readonly uint all;

    public AdaptiveTrial(AdaptiveRequest request, StageBounds bounds)
    {
        this.request = request;
        var cells = new TrialCells(request);
        means = new TrialMeans(request, cells);
        test = new ClosedStageTest(request, bounds, cells.Hypotheses);
        nextSize = request.SampleSize is { } rule ? new NextStageSize(rule, request.Allocation) : null;
        all = (1u << cells.Hypotheses) - 1;
        StagePatients = new int[request.Stages.Count];
        Open = new uint[request.Stages.Count];
    }

    /// <summary>Patients of each stage of the trial last conducted, up to <see cref="LastStage"/>.</summary>
    public int[] StagePatients { get; }

    /// <summary>Bits of the hypotheses under test in each of these stages.</summary>
    public uint[] Open { get; }

    /// <summary>Index of the last stage.</summary>
    public int LastStage { get; private set; }

    /// <summary>Bits of the hypotheses rejected.</summary>
    public uint Rejected => test.Rejected;

    /// <summary>Ordinary estimate of a hypothesis's effect and its standard error at the end, from all patients.</summary>
    public (double Effect, double StandardError) Estimate(int hypothesis) => means.Estimate(hypothesis);

    /// <summary>Conducts a trial.</summary>
    /// <param name="replicate">Index of the trial.</param>
    /// <param name="cellMeans">True means of the cells.</param>
    public AdaptiveEnd Conduct(uint replicate, double[] cellMeans)
    {
        means.Begin(replicate, cellMeans);
        test.Begin();
        uint open = all;
        double patients = request.Stages[0].Patients;
        for (int stage = 0; ; stage++)
        {
            LastStage = stage;
            Open[stage] = open;
            means.Recruit(stage, patients, open);
            StagePatients[stage] = means.StagePatients;
            test.Add(stage, means, open);
            if (stage == request.Stages.Count - 1 || StopsForEfficacy(open))
            {
                return Ended(AdaptiveEnd.NotRejected);
            }

            if (request.Stages[stage].FutilityZ is { } bound && test.IsFutile(bound, open))
            {
                return Ended(AdaptiveEnd.Futility);
            }

            open = request.Selection is { } selection ? SelectedArms.Of(selection, means, open) : open;
            if (open == 0)
            {
                return Ended(AdaptiveEnd.NoneSelected);
            }

            patients = NextPatients(stage);
        }
    }

    private AdaptiveEnd Ended(AdaptiveEnd otherwise) => test.Rejected == 0 ? otherwise : AdaptiveEnd.Efficacy;

    private bool StopsForEfficacy(uint open) => request.Testing.EfficacyStop == EfficacyStop.AnyRejected
        ? test.Rejected != 0
        : (open & ~test.Rejected) == 0;

    private double NextPatients(int stage)
    {
        int planned = request.Stages[stage + 1].Patients;
        if (nextSize is null)
        {
            return planned;
        }

        if (request.SampleSize!.Rule == SizeRuleKind.BlindedVariance)
        {
            return nextSize.Blinded(planned, means.TotalPatients, test.LastBound, means.BlindedDeviation() / request.SampleSize.Effect!.Value);
        }

        double effect = request.SampleSize.Effect is { } assumed ? assumed / request.Endpoint.StandardDeviation : means.StandardisedEffect(0);
        return nextSize.Of(planned, test.NeededZ(stage), effect);
    }
}
