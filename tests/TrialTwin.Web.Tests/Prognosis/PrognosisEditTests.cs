using TrialTwin.Prognosis.History;
using TrialTwin.Trials.Protocols;
using TrialTwin.Web.Prognosis;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Prognosis;

[Trait("Requirement", "REQ-WEB-12")]
public sealed class PrognosisEditTests
{
    private const string Covariates = "prognosis.covariates";

    [Fact]
    public async Task Form_OfThePrognosis_OffersWhatTheHistoricalTrialHolds()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        var trial = HistoricalTrials.Find(study.Draft.History.Source)!;

        var page = await FormRenderer.RenderAsync<PrognosisEdit>(shelf, study.Id);

        Assert.Equal(HistoricalTrials.Ids, page.OptionsOf("history.source"));
        Assert.Equal([trial.ControlArm], page.OptionsOf("history.controlArm"));
        Assert.Equal(PrognosisPlan.Learners, page.OptionsOf("prognosis.learner"));
        var boxes = page.FieldOf(Covariates).QuerySelectorAll("input[type=checkbox]").ToList();
        Assert.Equal(trial.Covariates.Length, boxes.Count);
        Assert.Equal(
            trial.Covariates.Select(covariate => study.Draft.Prognosis.Covariates.Contains(covariate.Name)),
            boxes.Select(box => box.HasAttribute("checked")));
        Assert.Contains("19 chosen", page.FieldOf(Covariates).TextContent, StringComparison.Ordinal);
        Assert.All(page.Inputs(), input => Assert.True(input.HasLabel()));
    }

    [Fact]
    public async Task Form_WithoutCovariates_SaysSoBesideTheBoxes()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        await shelf.EditAsync(study, p => p with { Prognosis = p.Prognosis with { Covariates = [], Alpha = 2 } });

        var page = await FormRenderer.RenderAsync<PrognosisEdit>(shelf, study.Id);

        Assert.Contains("Choose at least one", page.ProblemsOf(Covariates), StringComparison.Ordinal);
        Assert.Contains("from 0 to 1", page.ProblemsOf("prognosis.alpha"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithACovariateThatTheTrialLacks_LetsItBeTakenAway()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        await shelf.EditAsync(study, p => p with { Prognosis = p.Prognosis with { Covariates = ["age", "apoe4"] } });

        var page = await FormRenderer.RenderAsync<PrognosisEdit>(shelf, study.Id);

        var stranger = page.FieldOf(Covariates).QuerySelectorAll("label")[^1];
        Assert.Contains("apoe4 (not in the library)", stranger.TextContent, StringComparison.Ordinal);
        Assert.True(stranger.QuerySelector("input")!.HasAttribute("checked"));
        Assert.Contains("\"apoe4\" is not known", page.ProblemsOf(Covariates), StringComparison.Ordinal);
    }
}
