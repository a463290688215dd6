using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Benchmarks;

/// <summary>The sample study and the documented examples, as a user has them.</summary>
internal static class Inputs
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "inputs", name));

    public static Protocol SampleProtocol() => ProtocolReader.Read(Text("protocol.json"));

    /// <summary>The population that the sample study recruits from.</summary>
    public static ControlPopulation SamplePopulation()
    {
        var protocol = SampleProtocol();
        var plan = protocol.Prognosis;
        var trial = HistoricalTrials.Load(protocol.History.Source);
        var settings = new PrognosisSettings(plan.Alpha, plan.Covariates, plan.Folds, plan.Repeats, plan.Seed);
        var learned = ControlPrognosis.Learn(trial, settings, CancellationToken.None);
        return ControlPopulation.Fit(trial, learned.Model, learned.ScoreCorrelation.Value);
    }
}
