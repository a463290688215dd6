namespace TrialTwin.Trials.Questions;

/// <summary>Grade of model influence and of decision consequence.</summary>
public enum CredibilityLevel
{
    Low,
    Medium,
    High,
}
