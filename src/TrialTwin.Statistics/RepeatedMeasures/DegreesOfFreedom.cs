namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>How standard error and degrees of freedom of a contrast allow for the estimated covariance of the visits.</summary>
public enum DegreesOfFreedom
{
    /// <summary>Kenward and Roger 1997: a larger standard error as well as fewer degrees of freedom.</summary>
    KenwardRoger,

    /// <summary>Satterthwaite: degrees of freedom alone.</summary>
    Satterthwaite,
}
