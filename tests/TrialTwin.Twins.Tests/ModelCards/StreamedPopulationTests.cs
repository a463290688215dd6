using TrialTwin.Numerics.Estimates;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.Tests.ModelCards;

[Trait("Requirement", "REQ-TWIN-23")]
public sealed class StreamedPopulationTests
{
    [Fact]
    public void Summary_MoreValuesThanAreKept_LiesWithinTheStatedErrorOfTheExactQuantiles()
    {
        // More values than the limit given here; three times are compared with all of theirs.
        var request = new ModelRequest(
            "trialtwin/model-request/1", "direct-emax", 50, 1, Doses: [new ModelDose("intravenous", 100, 0)], Population: new ModelPopulation(2000, 6));
        var study = request.ToStudy(".");
        study = study with { Card = study.Card with { Observables = [study.Card.Observables[0]] } };
        int[] kept = [0, 13, 48];
        var values = kept.Select(_ => new List<double>()).ToList();
        var summary = ModelSummary.Of(study, ModelSimulation.Stream(study, 2).Select(course =>
        {
            for (var i = 0; i < kept.Length; i++)
            {
                values[i].Add(course.Values[kept[i]]);
            }

            return course;
        }), 100_000);

        Assert.Equal(QuantileSketch.RelativeError, summary.QuantileRelativeError);
        Assert.Equal(2000, summary.Completed);
        var band = Assert.Single(summary.Bands);
        for (var i = 0; i < kept.Length; i++)
        {
            var (found, exact) = (new[] { band.P05[kept[i]], band.P50[kept[i]], band.P95[kept[i]] }, new[] { 0.05, 0.5, 0.95 }.Select(p => SampleQuantile.Of([.. values[i]], p)).ToArray());
            for (var q = 0; q < 3; q++)
            {
                Assert.InRange(found[q], Math.Min(exact[q] * 0.998, exact[q] * 1.002), Math.Max(exact[q] * 0.998, exact[q] * 1.002));
            }
        }
    }

    [Fact]
    public void Sketch_ValuesOfAnySign_GivesQuantilesInAnyOrder()
    {
        double[] values = [.. Enumerable.Range(-500, 1001).Select(i => Math.Pow(Math.Abs(i), 3) * Math.Sign(i) * 1e-4)];
        var (rising, falling) = (new QuantileSketch(), new QuantileSketch());
        foreach (var (up, down) in values.Zip(values.Reverse()))
        {
            rising.Add(up);
            falling.Add(down);
        }

        double[] probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
        var found = rising.Quantiles(probabilities);
        Assert.Equal(found, falling.Quantiles(probabilities));
        for (var i = 0; i < probabilities.Length; i++)
        {
            var exact = values[(int)Math.Round(probabilities[i] * 1000)];
            Assert.Equal(exact, found[i], (1.0001 * QuantileSketch.RelativeError * Math.Abs(exact)) + 1e-300);
        }
    }

    [Fact]
    public void Stream_ManyBlocks_GivesTheCoursesOfOneRun()
    {
        var request = new ModelRequest("trialtwin/model-request/1", "turnover-inhibition-of-loss", 20, 10, Doses: [new ModelDose("intravenous", 60, 0)], Population: new ModelPopulation(4200, 3));
        var study = request.ToStudy(".");
        var last = study with { Individuals = [.. study.Individuals.Skip(4090)] };
        Assert.Equal(
            ModelSimulation.Stream(study, 2).Skip(4090).SelectMany(course => course.Values),
            ModelSimulation.Stream(last, 1).SelectMany(course => course.Values));
    }
}
