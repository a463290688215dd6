using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tests.Fixtures;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Tests.Learners;

public sealed class PrognosticModelTests
{
    private static readonly PrognosticModel Model = Pilot.Learned.Model;

    [Fact]
    [Trait("Requirement", "REQ-PROG-4")]
    public void Model_WrittenAndRead_KeepsItsHashAndScores()
    {
        var read = CanonicalJson.Read<PrognosticModel>(CanonicalJson.Write(Model));

        Assert.Equal(Model.ComputeHash(), read.ComputeHash());
        Assert.Equal(Model.Predict(Means()), read.Predict(Means()));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-5")]
    public void Predict_WithMissingAndOutlyingCovariates_NamesBoth()
    {
        var patient = Means();
        patient.Remove("mmse");
        patient["age"] = 17;

        var failure = Assert.Throws<BadInputException>(() => Model.Predict(patient));

        Assert.Equal(["age", "mmse"], failure.Problems.Select(p => p.Path).Order());
    }

    [Fact]
    public void Predict_OfMeanPatient_IsMeanOutcome()
    {
        var task = ControlPrognosis.TaskOf(Pilot.Trial, Pilot.Covariates);

        Assert.Equal(TrainingOutcomes.Of(task, task.Everybody).Data.Outcome.Average(), Model.Predict(Means()), 1e-9);
    }

    private static Dictionary<string, double> Means() => Model.Terms.ToDictionary(t => t.Covariate, t => t.Mean);
}
