namespace TrialTwin.Twins.ModelCards;

/// <summary>The names of a card and where each may be used.</summary>
internal sealed class CardNames
{
    private readonly ModelCard card;
    private readonly Dictionary<string, IReadOnlyList<string>> definitions = new(StringComparer.Ordinal);

    public CardNames(ModelCard card)
    {
        this.card = card;
        Fixed = [.. card.Parameters.Select(parameter => parameter.Name), .. (card.Covariates ?? []).Select(covariate => covariate.Name)];
        Changing = [.. card.States.Select(state => state.Name), Numerics.Ode.OdeSystem.Time];
    }

    /// <summary>Names of values that stay the same over a patient's course.</summary>
    public HashSet<string> Fixed { get; }

    /// <summary>Names of states and the time.</summary>
    public HashSet<string> Changing { get; }

    /// <summary>Every name with the place where it is given, in the order of the card.</summary>
    public IEnumerable<(string Name, string Path)> Given() =>
        At(card.Parameters, "parameters", parameter => parameter.Name)
            .Concat(At(card.Covariates, "covariates", covariate => covariate.Name))
            .Concat(At(card.States, "states", state => state.Name))
            .Concat(At(card.Definitions, "definitions", definition => definition.Name));

    /// <summary>Notes what a definition rests on.</summary>
    public void Define(string name, IReadOnlyList<string> uses) => definitions.TryAdd(name, uses);

    public bool IsKnown(string name) => Fixed.Contains(name) || Changing.Contains(name) || definitions.ContainsKey(name);

    /// <summary>Whether a value changes over a patient's course, directly or through definitions.</summary>
    public bool Changes(string name) => Reach(name).Any(Changing.Contains);

    /// <summary>Whether a definition rests on itself.</summary>
    public bool IsCircular(string name) => definitions[name].SelectMany(Reach).Contains(name);

    private HashSet<string> Reach(string name)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([name]);
        while (waiting.TryPop(out var next))
        {
            if (reached.Add(next) && definitions.TryGetValue(next, out var uses))
            {
                foreach (var use in uses)
                {
                    waiting.Push(use);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<(string Name, string Path)> At<T>(IReadOnlyList<T>? items, string list, Func<T, string> name) =>
        (items ?? []).Select((item, index) => (name(item), $"{list}[{index}].name"));
}
