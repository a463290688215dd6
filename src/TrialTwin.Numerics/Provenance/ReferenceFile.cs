namespace TrialTwin.Numerics.Provenance;

/// <summary>A file of the reference data whose content agrees with its manifest.</summary>
/// <param name="Name">Path under reference-data with forward slashes, such as "compounds/donepezil.json".</param>
/// <param name="FullPath">Where it lies on this machine.</param>
/// <param name="Source">Where the data come from.</param>
/// <param name="Licence">Terms of use.</param>
/// <param name="Retrieved">ISO date of retrieval.</param>
/// <param name="Sha256">SHA-256 of the content, lower-case hexadecimal.</param>
/// <param name="Note">What a user should know about it.</param>
public sealed record ReferenceFile(
    string Name,
    string FullPath,
    string Source,
    string Licence,
    string Retrieved,
    string Sha256,
    string Note)
{
    public byte[] ReadBytes() => File.ReadAllBytes(FullPath);

    public string ReadText() => File.ReadAllText(FullPath);
}
