namespace TrialTwin.Prognosis.History;

/// <summary>Provenance of one file that a study reads.</summary>
public sealed record DataFile(string Name, long Bytes, string Sha256, int Rows, string Source, string Licence);
