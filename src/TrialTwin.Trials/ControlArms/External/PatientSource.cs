namespace TrialTwin.Trials.ControlArms.External;

/// <summary>One file of patients, or a part of it.</summary>
/// <param name="Name">Name in output.</param>
/// <param name="Data">CSV, XPT or Dataset-JSON file, relative to the request, or "reference:" and the name of a file of the library.</param>
/// <param name="Filter">Value that each of these columns of the file must hold; null for all rows.</param>
/// <param name="Columns">Column of this file by the name that the request uses; names that are absent are the same in both.</param>
/// <param name="Units">Unit of covariates in this file, by the name that the request uses.</param>
public sealed record PatientSource(
    string Name,
    string Data,
    IReadOnlyDictionary<string, string>? Filter = null,
    IReadOnlyDictionary<string, string>? Columns = null,
    IReadOnlyDictionary<string, string>? Units = null)
{
    /// <summary>The file's column for a name of the request.</summary>
    internal string ColumnOf(string name) => Columns?.GetValueOrDefault(name) ?? name;
}
