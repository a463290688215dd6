using TrialTwin.Numerics.Random;
using TrialTwin.Twins.ModelCards;
using TrialTwin.Twins.ModelUpdates;

namespace TrialTwin.Twins.Tests.ModelUpdates;

/// <summary>Studies for the tests: a line with normal effects, and one compartment with lognormal ones.</summary>
internal static class UpdateStudies
{
    public const string Line = """
        {
          "schema": "trialtwin/model-card/1", "id": "line", "title": "A line", "description": "For tests.", "timeUnit": "h",
          "states": [ { "name": "s", "unit": "1", "initial": "0", "derivative": "slope" } ],
          "parameters": [
            { "name": "start", "unit": "1", "value": 10, "lower": -100, "upper": 100, "description": "start", "variability": { "distribution": "normal", "standardDeviation": 2 } },
            { "name": "slope", "unit": "1/h", "value": 1, "lower": -100, "upper": 100, "description": "slope", "variability": { "distribution": "normal", "standardDeviation": 0.5 } }
          ],
          "correlations": [ { "first": "start", "second": "slope", "value": 0.3 } ],
          "observables": [ { "name": "y", "unit": "1", "formula": "start + s" } ],
          "source": { "citation": "Made for tests.", "note": "No model of anything." }
        }
        """;

    public const string OneCompartment = """
        {
          "schema": "trialtwin/model-card/1", "id": "one-compartment", "title": "One compartment", "description": "For tests.", "timeUnit": "h",
          "states": [
            { "name": "gut", "unit": "mg", "initial": "0", "derivative": "-1.5*gut" },
            { "name": "centre", "unit": "mg", "initial": "0", "derivative": "1.5*gut - clearance/volume*centre" }
          ],
          "parameters": [
            { "name": "clearance", "unit": "L/h", "value": 3, "lower": 0.01, "upper": 300, "description": "clearance", "variability": { "distribution": "lognormal", "standardDeviation": 0.3 }, "covariateEffect": "(weight/70)^0.75" },
            { "name": "volume", "unit": "L", "value": 30, "lower": 0.1, "upper": 3000, "description": "volume", "variability": { "distribution": "lognormal", "standardDeviation": 0.25 } }
          ],
          "covariates": [ { "name": "weight", "unit": "kg", "reference": 70, "lower": 30, "upper": 200 } ],
          "routes": [ { "name": "oral", "state": "gut", "unit": "mg", "factor": "1" } ],
          "observables": [ { "name": "concentration", "unit": "mg/L", "formula": "centre/volume" } ],
          "source": { "citation": "Made for tests.", "note": "No model of a drug." }
        }
        """;

    public static UpdateRequest Request(string observable, ResidualError error) => new(
        "trialtwin/model-update/1", "card.json", "observations.csv",
        new Dictionary<string, ResidualError>(StringComparer.Ordinal) { [observable] = error }, 24, 2, 9, 300);

    /// <summary>Patients with the given values of the first observable at the given times.</summary>
    public static UpdateStudy Of(string card, UpdateRequest request, double[] times, params double[][] values)
    {
        var parsed = ModelCard.Parse(card);
        double[] typical = [.. parsed.Parameters.Select(parameter => parameter.Value), .. (parsed.Covariates ?? []).Select(covariate => covariate.Reference)];
        return new UpdateStudy(
            parsed,
            request,
            [.. values.Select((_, i) => new ModelIndividual($"{i}", typical))],
            values.SelectMany((row, i) => row.Select((value, t) => new Observation($"{i}", times[t], 0, value))).ToLookup(observation => observation.Patient),
            Array.Empty<(string, ModelDose)>().ToLookup(pair => pair.Item1, pair => pair.Item2));
    }

    /// <summary>Patients drawn from the one-compartment card with combined error, and the truth about them.</summary>
    public static (UpdateStudy Study, IReadOnlyList<ModelIndividual> Truth) Drawn(int size)
    {
        ModelDose[] doses = [new("oral", 100, 0, 12, 2)];
        var error = new ResidualError(0.05, 0.1);
        double[] times = [1, 4, 11, 13, 24];
        var card = ModelCard.Parse(OneCompartment);
        var truth = Enumerable.Range(0, size).Select(i => new ModelIndividual($"{i}", [.. new RandomEffects(card).Draw([3, 30], 5, i), 70])).ToList();
        var study = new ModelStudy(card, new ModelRequest("trialtwin/model-request/1", "card.json", 24, 1, Doses: doses), truth);
        var values = ModelSimulation.Simulate(study, 1).Courses.Select((course, i) =>
        {
            var stream = RandomStream.Create(6, StreamPurpose.Named("residual"), 0, (uint)i);
            return times.Select(time => course.Values[(int)time] + (Math.Sqrt(error.Variance(course.Values[(int)time])) * stream.NextNormal())).ToArray();
        });
        return (Of(OneCompartment, Request("concentration", error) with { Doses = doses }, times, [.. values]), truth);
    }
}
