using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.History;

/// <summary>The historical trials of the library.</summary>
public static class HistoricalTrials
{
    /// <summary>Id of the CDISC pilot study (H2Q-MC-LZZT, xanomeline in Alzheimer's disease).</summary>
    public const string CdiscPilot = "cdiscpilot01";

    /// <summary>The trials that <see cref="Load"/> knows.</summary>
    public static IReadOnlyList<LibraryTrial> Library { get; } =
    [
        new(CdiscPilot, "CDISC pilot study (H2Q-MC-LZZT)", "Placebo", AlzheimerCovariates.All, [.. CdiscPilotReader.Visits]),
    ];

    /// <summary>Ids of the library.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Library.Select(trial => trial.Id)];

    /// <summary>What is known of a trial before its patients are read; null when the library does not have it.</summary>
    public static LibraryTrial? Find(string id) => Library.FirstOrDefault(trial => trial.Id == id);

    /// <exception cref="BadInputException">Unknown id, or its files are absent or changed.</exception>
    public static HistoricalTrial Load(string id)
    {
        var known = Find(id)
            ?? throw new BadInputException("history.source", $"There is no historical trial '{id}'.", $"Use one of: {string.Join(", ", Ids)}.");
        var (subjects, subjectFile) = Read("trials/cdiscpilot01/adam/adsl.xpt");
        var (assessments, assessmentFile) = Read("trials/cdiscpilot01/adam/adqsadas.xpt");
        return new HistoricalTrial(
            known.Id,
            known.Name,
            known.ControlArm,
            [.. known.Covariates.Select(covariate => covariate.Name)],
            known.VisitWeeks,
            [.. CdiscPilotReader.Read(subjects, assessments)],
            [subjectFile, assessmentFile]);
    }

    private static (DataTable Table, DataFile File) Read(string name)
    {
        var reference = ReferenceCatalog.Open(name);
        var content = reference.ReadBytes();
        var table = XptReader.ReadAll(Path.GetFileName(name), content)[0];
        return (table, new DataFile(Path.GetFileName(name), content.Length, reference.Sha256, table.RowCount, reference.Source, reference.Licence));
    }
}
