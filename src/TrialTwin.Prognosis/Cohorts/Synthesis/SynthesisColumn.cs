namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>A column to be synthesised.</summary>
/// <param name="Name">Name in the data file.</param>
/// <param name="Role">What it stands for; covariates are drawn first, outcomes last.</param>
/// <param name="Key">Whether somebody outside may know it of a patient, such as age and sex.</param>
/// <param name="Sensitive">Whether it must not be found out; without any, every column that is no key.</param>
/// <param name="Minimum">Lowest value allowed; null for none.</param>
/// <param name="Maximum">Highest value allowed; null for none.</param>
public sealed record SynthesisColumn(
    string Name, ColumnRole Role = ColumnRole.Covariate, bool Key = false, bool Sensitive = false, double? Minimum = null, double? Maximum = null);
