namespace TrialTwin.Twins.Physiology;

/// <summary>Biological sex, which chooses the reference adult.</summary>
public enum Sex
{
    Female,
    Male,
}
