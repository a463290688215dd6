using TrialTwin.Numerics.Expressions;
using TrialTwin.Numerics.Ode;

namespace TrialTwin.Twins.ModelCards;

/// <summary>From a checked card to equations.</summary>
internal static class CardSystem
{
    public static OdeSystem Of(ModelCard card)
    {
        var states = card.States.Select(state => state.Name).ToList();
        return new OdeSystem(
            [.. card.Parameters.Select(RawName), .. (card.Covariates ?? []).Select(covariate => covariate.Name)],
            [
                .. from parameter in card.Parameters
                   where parameter.CovariateEffect is not null
                   let value = Formula.Product(Formula.Named(RawName(parameter)), Formula.Parse(parameter.CovariateEffect!))
                   select new NamedFormula(parameter.Name, value),
                .. (card.Definitions ?? []).Select(definition => new NamedFormula(definition.Name, Formula.Parse(definition.Formula))),
            ],
            [.. card.States.Select(state => new OdeState(state.Name, Formula.Parse(state.Initial), Formula.Parse(state.Derivative)))],
            [.. (card.Routes ?? []).Select(route => new OdeInput(states.IndexOf(route.State), Formula.Parse(route.Factor)))],
            [.. card.Observables.Select(observable => new NamedFormula(observable.Name, Formula.Parse(observable.Formula)))]);
    }

    /// <summary>The value before its covariate effect has a name that no formula can contain.</summary>
    private static string RawName(CardParameter parameter) =>
        parameter.CovariateEffect is null ? parameter.Name : $"{parameter.Name} before covariates";
}
