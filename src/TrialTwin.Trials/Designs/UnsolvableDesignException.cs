namespace TrialTwin.Trials.Designs;

/// <summary>A design was asked for that does not exist, such as one that spends more error than it has.</summary>
public sealed class UnsolvableDesignException : Exception
{
    /// <param name="message">What cannot be had, with its values.</param>
    /// <param name="mend">What to change.</param>
    public UnsolvableDesignException(string message, string mend)
        : base(message) => Mend = mend;

    /// <summary>What to change so that there is a design.</summary>
    public string Mend { get; }
}
