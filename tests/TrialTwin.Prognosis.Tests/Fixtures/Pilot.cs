using System.Collections.Immutable;
using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Tests.Fixtures;

/// <summary>The CDISC pilot, and what is learned from it with few repeats.</summary>
internal static class Pilot
{
    private static readonly Lazy<HistoricalTrial> LazyTrial = new(() => HistoricalTrials.Load(HistoricalTrials.CdiscPilot));
    private static readonly Lazy<LearnedPrognosis> LazyLearned = new(() => ControlPrognosis.Learn(Trial, Settings, CancellationToken.None));
    private static readonly Lazy<ControlPopulation> LazyPopulation = new(() => ControlPopulation.Fit(Trial, Learned.Model, Learned.ScoreCorrelation.Value));

    public static ImmutableArray<string> Covariates { get; } = [.. AlzheimerCovariates.Observed.Select(c => c.Name)];

    public static PrognosisSettings Settings => new(0.5, Covariates, Folds: 10, Repeats: 3, Seed: 1);

    public static HistoricalTrial Trial => LazyTrial.Value;

    public static LearnedPrognosis Learned => LazyLearned.Value;

    public static ControlPopulation Population => LazyPopulation.Value;
}
