using System.Text.RegularExpressions;

namespace TrialTwin.Architecture.Tests.Structure;

/// <summary>Folders and files are named after concepts, so that a reader can guess where a thing lives.</summary>
public sealed partial class NamingTests
{
    private static readonly string[] Forbidden =
        ["Common", "Helpers", "Utils", "Utilities", "Services", "Models", "Interfaces", "Managers", "Misc", "Core", "Extensions"];

    [Fact]
    [Trait("Requirement", "REQ-ARCH-4")]
    public void Folder_OfSources_IsNamedAfterAConcept() =>
        Offences.None(
            Sources().Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/'))
                .Distinct(StringComparer.Ordinal)
                .Where(folder => folder.Split('/').Any(part => Forbidden.Contains(part, StringComparer.OrdinalIgnoreCase))),
            "These folder names say nothing of their content:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-4")]
    public void File_OfSources_HoldsOnePublicTypeOfItsName() =>
        Offences.None(
            from file in Repository.Files("src", ".cs")
            let types = PublicTypes().Matches(Repository.Read(file)).Select(match => match.Groups["name"].Value)
                .Distinct(StringComparer.Ordinal).ToList()
            where types.Count > 1 || (types.Count == 1 && Path.GetFileName(file).Split('.')[0] != types[0])
            select $"{file}: {string.Join(", ", types)}",
            "A file holds one public type and bears its name:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-4")]
    public void TestFolder_OfAProject_HasItsTwinInTheSources() =>
        Offences.None(
            from project in Repository.SourceProjects
            from file in Repository.Files($"tests/{project}.Tests", ".cs")
            let parts = file.Split('/')
            where parts.Length > 3 && parts[2] is not ("Fixtures" or "Rendering")
            let twin = Path.Combine(Repository.Root, "src", project, parts[2])
            where !Directory.Exists(twin)
            select $"tests/{project}.Tests/{parts[2]} has no src/{project}/{parts[2]}",
            "Tests stand in the same folders as what they test (shared material in Fixtures, the renderer of components in Rendering):");

    private static IEnumerable<string> Sources() =>
        new[] { "src", "tests", "benchmarks" }.SelectMany(folder => Repository.Files(folder, ".cs", ".razor"));

    [GeneratedRegex(
        @"^public (?:(?:sealed|static|abstract|readonly|partial|unsafe|ref) )*(?:record struct|record class|record|class|struct|interface|enum|delegate \S+) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex PublicTypes();
}
