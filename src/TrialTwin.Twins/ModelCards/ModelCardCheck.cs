using TrialTwin.Numerics.Expressions;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Twins.ModelCards;

/// <summary>Every fault of a card that its schema cannot see.</summary>
internal sealed class ModelCardCheck(ModelCard card)
{
    private readonly CardNames names = new(card);
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems()
    {
        CheckNames();
        CheckDefinitions();
        CheckFormulas();
        for (var i = 0; i < card.Parameters.Count; i++)
        {
            CheckParameter(card.Parameters[i], $"parameters[{i}]");
        }

        CheckRanges();
        CheckUnits();
        problems.AddRange(new RandomEffects(card).Problems());
        return problems;
    }

    private void CheckNames()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, path) in names.Given())
        {
            if (name == Numerics.Ode.OdeSystem.Time || Formula.IsReserved(name))
            {
                problems.Add(new Problem(path, $"\"{name}\" has a meaning in formulas.", "Choose another name."));
            }
            else if (!seen.Add(name))
            {
                problems.Add(new Problem(path, $"\"{name}\" is given twice.", "Give every parameter, covariate, state and definition a name of its own."));
            }
        }
    }

    private void CheckDefinitions()
    {
        var definitions = card.Definitions ?? [];
        foreach (var definition in definitions)
        {
            names.Define(definition.Name, TryParse(definition.Formula, out var formula, out _) ? [.. formula.Names] : []);
        }

        for (var i = 0; i < definitions.Count; i++)
        {
            Check(definitions[i].Formula, $"definitions[{i}].formula", mayChange: true);
            if (names.IsCircular(definitions[i].Name))
            {
                problems.Add(new Problem($"definitions[{i}].formula", $"\"{definitions[i].Name}\" is defined by itself.", "Break the circle of definitions."));
            }
        }
    }

    private void CheckFormulas()
    {
        for (var i = 0; i < card.States.Count; i++)
        {
            Check(card.States[i].Initial, $"states[{i}].initial", mayChange: false);
            Check(card.States[i].Derivative, $"states[{i}].derivative", mayChange: true);
        }

        for (var i = 0; i < card.Observables.Count; i++)
        {
            Check(card.Observables[i].Formula, $"observables[{i}].formula", mayChange: true);
        }

        for (var i = 0; i < card.Routes?.Count; i++)
        {
            Check(card.Routes[i].Factor, $"routes[{i}].factor", mayChange: false);
            if (!card.States.Any(state => state.Name == card.Routes[i].State))
            {
                problems.Add(new Problem($"routes[{i}].state", $"\"{card.Routes[i].State}\" is no state.", $"Choose one of {string.Join(", ", card.States.Select(state => state.Name))}."));
            }
        }
    }

    private void CheckParameter(CardParameter parameter, string path)
    {
        if (parameter.CovariateEffect is not { } effect)
        {
            return;
        }

        Check(effect, $"{path}.covariateEffect", mayChange: false);
        if (TryParse(effect, out var formula, out _) && formula.Names.Any(name =>
            card.Parameters.Any(other => other.Name == name && other.CovariateEffect is not null)))
        {
            problems.Add(new Problem($"{path}.covariateEffect", "uses a parameter that has a covariate effect itself.", "Use covariates and plain parameters."));
        }
    }

    private void CheckRanges()
    {
        var ranges = card.Parameters.Select((p, i) => ($"parameters[{i}].value", p.Lower, p.Value, p.Upper))
            .Concat((card.Covariates ?? []).Select((c, i) => ($"covariates[{i}].reference", c.Lower, c.Reference, c.Upper)));
        foreach (var (path, lower, value, upper) in ranges)
        {
            if (!(lower <= value && value <= upper))
            {
                problems.Add(new Problem(path, $"is {value:R}.", $"Allowed by its own range: {lower:R} to {upper:R}."));
            }
        }
    }

    private void CheckUnits()
    {
        var units = card.States.Select((state, i) => ($"states[{i}].unit", state.Unit))
            .Concat(card.Parameters.Select((parameter, i) => ($"parameters[{i}].unit", parameter.Unit)))
            .Concat((card.Definitions ?? []).Select((definition, i) => ($"definitions[{i}].unit", definition.Unit)))
            .Concat((card.Routes ?? []).Select((route, i) => ($"routes[{i}].unit", route.Unit)))
            .Concat((card.Covariates ?? []).Select((covariate, i) => ($"covariates[{i}].unit", covariate.Unit)))
            .Concat(card.Observables.Select((observable, i) => ($"observables[{i}].unit", observable.Unit)));
        foreach (var (path, unit) in units)
        {
            if (UnitText.FaultOf(unit) is { } fault)
            {
                problems.Add(new Problem(path, $"is \"{unit}\": {fault}", "See the list of units in docs/formats/model-card.md."));
            }
        }
    }

    private void Check(string text, string path, bool mayChange)
    {
        if (!TryParse(text, out var formula, out var fault))
        {
            problems.Add(new Problem(path, fault, "See the grammar in docs/formats/model-card.md."));
            return;
        }

        foreach (var name in formula.Names.Distinct(StringComparer.Ordinal))
        {
            if (!names.IsKnown(name))
            {
                problems.Add(new Problem(path, $"\"{name}\" is not known.", "Declare it as parameter, covariate, state or definition."));
            }
            else if (!mayChange && names.Changes(name))
            {
                problems.Add(new Problem(path, $"\"{name}\" changes over time.", "Only parameters and covariates may stand here."));
            }
        }
    }

    private static bool TryParse(string text, out Formula formula, out string fault)
    {
        try
        {
            (formula, fault) = (Formula.Parse(text), "");
            return true;
        }
        catch (FormulaException wrong)
        {
            (formula, fault) = (Formula.Of(0), wrong.Message);
            return false;
        }
    }
}
