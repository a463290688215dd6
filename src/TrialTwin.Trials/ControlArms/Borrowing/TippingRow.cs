namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Which bias of history would tip the conclusion of results.</summary>
/// <param name="Prior">How history is borrowed.</param>
/// <param name="Probability">Posterior probability of benefit as history stands.</param>
/// <param name="IsSuccess">Whether that is a success.</param>
/// <param name="Bias">Smallest shift of history that turns the conclusion: log odds (binary) or endpoint unit; null where none within ±4 log odds or ±3 SD does.</param>
/// <param name="HistoryMean">Mean of what is borrowed after that shift.</param>
public sealed record TippingRow(BorrowedPrior Prior, double Probability, bool IsSuccess, double? Bias, double? HistoryMean);
