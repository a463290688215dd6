using TrialTwin.Prognosis.Learners;
using TrialTwin.Statistics.Estimation;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>What a learner of times found.</summary>
/// <param name="Risk">Risk of the event by the horizon; null where there is no maximum.</param>
/// <param name="Status">How the fit ended.</param>
/// <param name="Choice">What was chosen, in words; empty where nothing was.</param>
internal sealed record RiskModel(LinearPredictor? Risk, FitStatus Status, string Choice);
