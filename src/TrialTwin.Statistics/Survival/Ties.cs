namespace TrialTwin.Statistics.Survival;

/// <summary>How a Cox model treats events at one time.</summary>
public enum Ties
{
    /// <summary>Efron 1977: each of d tied events sees the others' weight reduced in turn.</summary>
    Efron,

    /// <summary>Breslow 1974: each tied event sees the whole risk set.</summary>
    Breslow,
}
