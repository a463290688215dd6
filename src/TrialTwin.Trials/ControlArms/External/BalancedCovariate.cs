namespace TrialTwin.Trials.ControlArms.External;

/// <summary>A baseline covariate that both sources measured.</summary>
/// <param name="Name">Name; the column unless the source names another. Text becomes one indicator for each level but the first.</param>
/// <param name="Transform">How numbers enter the models.</param>
public sealed record BalancedCovariate(string Name, CovariateTransform Transform = CovariateTransform.None);
