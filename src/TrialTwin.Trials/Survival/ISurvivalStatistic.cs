namespace TrialTwin.Trials.Survival;

/// <summary>A test of two survival functions at a look. Not for two threads at a time.</summary>
internal interface ISurvivalStatistic
{
    /// <summary>The statistic on the scale of z, positive in favour of treatment; 0 without information.</summary>
    double Z(in LookData look);
}
