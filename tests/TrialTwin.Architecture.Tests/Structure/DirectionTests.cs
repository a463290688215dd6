using System.Xml.Linq;

namespace TrialTwin.Architecture.Tests.Structure;

/// <summary>Who may know whom: Numerics &lt;- Statistics &lt;- Prognosis, Numerics &lt;- Twins, both &lt;- Trials &lt;- Studies &lt;- Reports &lt;- {Web, Cli}.</summary>
public sealed class DirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Numerics"] = [],
        ["Statistics"] = ["Numerics"],
        ["Twins"] = ["Numerics"],
        ["Prognosis"] = ["Numerics", "Statistics"],
        ["Trials"] = ["Numerics", "Statistics", "Twins", "Prognosis"],
        ["Studies"] = ["Numerics", "Statistics", "Twins", "Prognosis", "Trials"],
        ["Reports"] = ["Numerics", "Statistics", "Twins", "Prognosis", "Trials", "Studies"],
        ["Web"] = ["Numerics", "Statistics", "Twins", "Prognosis", "Trials", "Studies", "Reports"],
        ["Cli"] = ["Numerics", "Statistics", "Twins", "Prognosis", "Trials", "Studies", "Reports", "Web"],
    };

    [Fact]
    [Trait("Requirement", "REQ-ARCH-1")]
    public void ProjectTable_OfThisTest_NamesEveryProject() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Repository.SourceProjects.Select(Short));

    [Fact]
    [Trait("Requirement", "REQ-ARCH-1")]
    public void ProjectReferences_InProjectFiles_FollowTheDirection() =>
        Offences.None(
            from project in Repository.SourceProjects
            from reference in References(project, "ProjectReference")
            let target = Short(Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))
            where !Allowed[Short(project)].Contains(target)
            select $"{project} -> {target}",
            "A project may reference only what stands before it:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-1")]
    public void Usings_InSources_FollowTheDirection() =>
        Offences.None(
            from project in Repository.SourceProjects
            from file in Repository.Files($"src/{project}", ".cs", ".razor")
            from target in Allowed.Keys
            where target != Short(project) && !Allowed[Short(project)].Contains(target)
            where Repository.Read(file).Contains($"TrialTwin.{target}.", StringComparison.Ordinal)
                && Repository.Lines(file).Any(line => line.Contains($"using TrialTwin.{target}", StringComparison.Ordinal))
            select $"{file} uses {target}",
            "A source may use only what stands before it:");

    [Theory]
    [Trait("Requirement", "REQ-ARCH-2")]
    [InlineData("Microsoft.EntityFrameworkCore", "Studies")]
    [InlineData("Quartz", "Studies")]
    [InlineData("Microsoft.AspNetCore", "Web Cli")]
    [InlineData("System.CommandLine", "Cli")]
    [InlineData("Spectre.Console", "Cli")]
    [InlineData("MathNet.Numerics", "Numerics Statistics Twins Prognosis Trials")]
    public void Library_OfOneConcern_IsUsedOnlyByItsOwner(string library, string owners)
    {
        var owned = owners.Split(' ');
        var packages =
            from project in Repository.SourceProjects
            where !owned.Contains(Short(project))
            from reference in References(project, "PackageReference").Concat(References(project, "FrameworkReference"))
            where reference.StartsWith(library, StringComparison.Ordinal) && !IsIdentityStore(project, reference)
            select $"{project} references {reference}";
        var usings =
            from project in Repository.SourceProjects
            where !owned.Contains(Short(project))
            from file in Repository.Files($"src/{project}", ".cs", ".razor")
            from line in Repository.Lines(file)
            where line.StartsWith($"using {library}", StringComparison.Ordinal)
                || line.StartsWith($"@using {library}", StringComparison.Ordinal)
            where !IsIdentityStore(project, line)
            select $"{file}: {line.Trim()}";
        Offences.None(packages.Concat(usings), $"{library} belongs to {owners} alone:");
    }

    // Users are kept with the studies; ASP.NET's identity stores are part of that storage.
    private static bool IsIdentityStore(string project, string text) =>
        Short(project) == "Studies" && text.Contains("AspNetCore.Identity", StringComparison.Ordinal);

    private static string Short(string project) => project.Replace("TrialTwin.", "", StringComparison.Ordinal);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants(kind)
            .Select(element => (string?)element.Attribute("Include") ?? "");
}
