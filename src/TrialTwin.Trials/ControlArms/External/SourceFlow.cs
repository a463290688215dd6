namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Patients of one source.</summary>
/// <param name="Name">Source.</param>
/// <param name="Sha256">Hash of its file.</param>
/// <param name="Rows">Rows of the file.</param>
/// <param name="Filtered">Rows that the filter keeps.</param>
/// <param name="Patients">Patients with outcome and every covariate, who are analysed.</param>
/// <param name="Events">Events or outcomes of 1 among them; null for a continuous outcome.</param>
public sealed record SourceFlow(string Name, string Sha256, int Rows, int Filtered, int Patients, int? Events);
