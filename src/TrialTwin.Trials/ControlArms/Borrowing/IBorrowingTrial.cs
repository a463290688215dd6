namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>A trial that borrows: how often it succeeds under a truth.</summary>
internal interface IBorrowingTrial
{
    /// <summary>Probability of success; null where the truth is impossible.</summary>
    double? Rejection(double activeRate, double controlRate);
}
