using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Catalog;

/// <summary>Finds a study that a user named, or says in the user's terms why not.</summary>
internal static class StudyLookup
{
    public static async Task<StudyRecord> FindStudyAsync(
        this StudiesContext rows, string studyId, CancellationToken cancellation) =>
        await rows.Studies.SingleOrDefaultAsync(s => s.Id == studyId, cancellation)
        ?? throw new BadInputException("study", $"There is no study '{studyId}'.", "Choose one from the list of studies.");

    public static async Task<StudyRecord> FindEditableStudyAsync(
        this StudiesContext rows, string studyId, CancellationToken cancellation)
    {
        var study = await rows.FindStudyAsync(studyId, cancellation);
        return study.IsSample
            ? throw new BadInputException("study", $"'{study.Title}' is a sample and cannot be changed.", "Duplicate it and change the copy.")
            : study;
    }
}
