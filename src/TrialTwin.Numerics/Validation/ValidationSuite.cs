namespace TrialTwin.Numerics.Validation;

/// <summary>A set of comparisons with one source, which runs wherever the product runs. To add one, derive from this class.</summary>
public abstract class ValidationSuite
{
    /// <summary>Area and name, such as "designs/simon-two-stage".</summary>
    public abstract string Id { get; }

    /// <summary>Who made the reference figures.</summary>
    public abstract string Source { get; }

    /// <summary>Kind of the reference.</summary>
    public abstract Evidence Evidence { get; }

    /// <summary>The part of the product that is judged: the first word of <see cref="Id"/>.</summary>
    public string Area => Id.Split('/')[0];

    /// <summary>Computes every figure again and sets it beside its reference.</summary>
    public abstract IEnumerable<FigureComparison> Compare();

    /// <summary>Runs the suite; a figure that neither side has is no comparison.</summary>
    public ValidationResult Run() =>
        new(Id, Source, Evidence, [.. Compare().Where(comparison => comparison.Expected is not null || comparison.Found is not null)]);
}
