namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>A stage and the look at its end.</summary>
/// <param name="Patients">Patients planned to enter in the stage, all arms together and no arm dropped.</param>
/// <param name="Efficacy">Whether the look tests for efficacy; always true at the last.</param>
/// <param name="FutilityZ">The trial stops for futility when z is below; not binding for the bounds. Null: no futility stop.</param>
public sealed record AdaptiveStage(int Patients, bool Efficacy, double? FutilityZ);
