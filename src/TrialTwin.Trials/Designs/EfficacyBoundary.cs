namespace TrialTwin.Trials.Designs;

/// <summary>Shape of the boundary at which a group-sequential test rejects.</summary>
public abstract record EfficacyBoundary
{
    private EfficacyBoundary()
    {
    }

    /// <summary>Error is spent by a function of the information fraction.</summary>
    public sealed record Spending(ErrorSpendingFunction Function) : EfficacyBoundary;

    /// <summary>z proportional to t^(Delta - 1/2) (Wang and Tsiatis, Biometrics 1987;43:193-199).</summary>
    /// <param name="Delta">0 is O'Brien and Fleming's boundary, 0.5 is Pocock's.</param>
    public sealed record WangTsiatis(double Delta) : EfficacyBoundary;

    /// <summary>One high bound at every interim look; the last look takes what is left of the error.</summary>
    /// <param name="InterimBound">z at the interim looks, usually 3.</param>
    public sealed record HaybittlePeto(double InterimBound) : EfficacyBoundary;

    /// <summary>
    /// Efficacy and futility bounds of one family that meet at the last look (Pampallona and Tsiatis, Journal of Statistical
    /// Planning and Inference 1994;42:19-35). It brings its own futility boundary.
    /// </summary>
    /// <param name="Delta1">Shape of the efficacy boundary.</param>
    /// <param name="Delta0">Shape of the futility boundary.</param>
    public sealed record PampallonaTsiatis(double Delta1, double Delta0) : EfficacyBoundary;
}
