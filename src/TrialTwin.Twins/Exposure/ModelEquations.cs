using System.Globalization;
using System.Text;
using TrialTwin.Numerics.Expressions;
using TrialTwin.Numerics.Ode;

namespace TrialTwin.Twins.Exposure;

/// <summary>
/// The same model as equations for the compiled engine. Every number is a parameter, so that one compiled system serves all
/// individuals: the walk over the model names the parameters and gathers their values in one pass.
/// </summary>
internal sealed class ModelEquations
{
    private readonly List<double> values = [];
    private readonly TwinModel model;
    private readonly StringBuilder[] derivatives;
    private readonly List<(string Name, string Text)> definitions = [];
    private readonly List<string> pools = [];

    /// <param name="model">The model of one individual.</param>
    /// <param name="plan">Doses.</param>
    /// <param name="amounts">mg of free form by kind of dose.</param>
    public ModelEquations(TwinModel model, DosingPlan plan, IReadOnlyList<double> amounts)
    {
        this.model = model;
        derivatives = [.. Enumerable.Range(0, model.StateCount).Select(_ => new StringBuilder("0"))];
        for (var f = 0; f < model.Transfers.Count; f++)
        {
            AddTransfer(model.Transfers[f], $"flow{f}");
        }

        foreach (var formation in model.Formations)
        {
            derivatives[formation.To].Append(CultureInfo.InvariantCulture, $"+{Next(formation.Gain)}*flow{formation.Transfer}");
        }

        for (var c = 0; c < model.Compounds.Count; c++)
        {
            var at = model.Compounds[c];
            derivatives[at.Area].Append(CultureInfo.InvariantCulture, $"+{Next(model.PlasmaPerVenousMg[c])}*s{at.Venous}");
        }

        pools.AddRange(model.Pools.Select(PoolDerivative));
        Inputs = [.. Enumerable.Range(0, plan.AmountCount).Select(kind => new OdeInput(plan.TargetOf(kind, model), Formula.Named(Next(amounts[kind]))))];
    }

    /// <summary>Values of this individual's parameters.</summary>
    public IReadOnlyList<double> Values => values;

    /// <summary>One input for each kind of dose; its factor is the individual's amount.</summary>
    public IReadOnlyList<OdeInput> Inputs { get; }

    /// <summary>The equations as text, without the values of parameters: equal for models of equal structure.</summary>
    public string Structure => string.Join(
        ';', definitions.Select(one => one.Text).Concat(derivatives.Select(text => text.ToString())).Concat(pools).Concat(Inputs.Select(input => $"{input.State}")).Append($"{values.Count}"));

    public OdeSystem ToSystem() => new(
        [.. Enumerable.Range(0, values.Count).Select(p => $"p{p}")],
        [.. definitions.Select(one => new NamedFormula(one.Name, Formula.Parse(one.Text)))],
        [
            .. derivatives.Select((text, s) => new OdeState($"s{s}", Formula.Of(0), Formula.Parse(text.ToString()))),
            .. pools.Select((text, e) => new OdeState($"e{e}", Formula.Of(1), Formula.Parse(text))),
        ],
        Inputs,
        [.. Enumerable.Range(0, model.StateCount).Select(s => new NamedFormula($"y{s}", Formula.Named($"s{s}")))]);

    private void AddTransfer(Transfer transfer, string name)
    {
        var text = $"{Next(transfer.Rate)}*s{transfer.From}";
        if (transfer.Pool >= 0)
        {
            text += $"*e{transfer.Pool}";
        }

        if (transfer.Competitors.Count > 0)
        {
            text += $"/(1+{Sum(transfer.Competitors)})";
        }

        definitions.Add((name, text));
        derivatives[transfer.From].Append(CultureInfo.InvariantCulture, $"-{name}");
        derivatives[transfer.To].Append(CultureInfo.InvariantCulture, $"+{name}");
    }

    private string PoolDerivative(EnzymePool pool, int index)
    {
        var degradation = Next(pool.DegradationPerHour);
        var synthesis = string.Concat(pool.Inductions.Select(one => $"+{Effect(one)}"));
        var loss = string.Concat(pool.Inactivations.Select(one => $"+{Effect(one)}"));
        return $"{degradation}*(1{synthesis})-e{index}*({degradation}{loss})";
    }

    private string Effect(Modulation one)
    {
        var concentration = Sum(one.Sources);
        return $"{Next(one.Maximum)}*({concentration})/({Next(one.Constant)}+{concentration})";
    }

    private string Sum(IReadOnlyList<Competitor> competitors) =>
        string.Join('+', competitors.Select(one => $"{Next(one.PerMg)}*s{one.State}"));

    private string Next(double value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"p{values.Count - 1}");
    }
}
