namespace TrialTwin.Twins.Exposure;

/// <summary>A state that gains in proportion to what moves in a transfer, without taking from it: a metabolite that is made.</summary>
/// <param name="Transfer">Index of the transfer.</param>
/// <param name="To">State that gains, mg of its own compound.</param>
/// <param name="Gain">mg of it per mg moved: share x ratio of molecular weights.</param>
internal sealed record Formation(int Transfer, int To, double Gain);
