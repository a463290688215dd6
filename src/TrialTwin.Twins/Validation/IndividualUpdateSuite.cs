using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Validation;
using TrialTwin.Twins.ModelUpdates;

namespace TrialTwin.Twins.Validation;

/// <summary>Updated twins of volunteers beside the most probable effects, and their uncertainty, that R finds from closed forms.</summary>
public sealed class IndividualUpdateSuite(IndividualData data) : ValidationSuite
{
    /// <summary>Both stop when a step is below about 1e-5 standard deviations, which are up to 1.4.</summary>
    private static readonly Tolerance Mode = new(1e-4);

    /// <summary>Second differences with steps of 0.02 standard deviations here and of 0.001 there.</summary>
    private static readonly Tolerance Spread = new(0, 5e-3);

    /// <summary>The mixed-effects program alternates between effects and variances and stops at 1e-6 of the latter.</summary>
    private static readonly Tolerance Alternation = new(2e-3);

    public override string Id => $"model-updates/{data.Drug}";

    public override string Source => "R 4.2.2 nlminb and optimHess on closed forms; nlme 3.1-162 ranef";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        var study = data.Study("all", "all");
        var patients = ModelUpdating.Update(study, 1);
        var parameters = patients.SelectMany(patient => patient.Parameters.Select(parameter => (patient.Id, parameter)))
            .ToDictionary(pair => (pair.Id, pair.parameter.Name), pair => pair.parameter);
        foreach (var mode in data.Modes())
        {
            var parameter = parameters.GetValueOrDefault((mode.Patient, mode.Parameter));
            double? effect = parameter is null ? null : Elementary.Log(parameter.Value / parameter.Typical);
            yield return new FigureComparison($"patient {mode.Patient}", $"effect on {mode.Parameter}", mode.Effect, effect, Mode);
            yield return new FigureComparison($"patient {mode.Patient}", $"deviation of {mode.Parameter}", mode.Deviation, parameter?.EffectDeviation, Spread);
            if (mode.MixedModel is { } mixed)
            {
                yield return new FigureComparison($"patient {mode.Patient}", $"effect on {mode.Parameter}, nlme", mixed, effect, Alternation);
            }
        }

        var (typical, individual) = data.Residuals();
        var fit = UpdateResult.Of(study, patients).Quantities.SingleOrDefault();
        yield return new FigureComparison("all patients", "root mean square residual, typical patient", typical, fit?.TypicalError, Mode);
        yield return new FigureComparison("all patients", "root mean square residual, updated twin", individual, fit?.IndividualError, Mode);
    }
}
