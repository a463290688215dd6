using System.Text.Json.Serialization;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Prognosis.Learners;

/// <summary>A frozen rule from covariates to a predicted outcome; docs/formats/learned-model.md gives its JSON form.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(LinearPredictor), "linear")]
[JsonDerivedType(typeof(SplinePredictor), "splines")]
[JsonDerivedType(typeof(TreePredictor), "trees")]
[JsonDerivedType(typeof(StackedPredictor), "stack")]
public abstract record Predictor
{
    /// <summary>Predicted outcome, or the probability of a yes-or-no outcome, of a patient with covariates in the model's order.</summary>
    public abstract double Predict(double[] covariates);

    /// <summary>Whether every patient gets the same prediction.</summary>
    public abstract bool IsConstant();

    internal static double ToOutcome(double value, Link link) =>
        link == Link.Identity ? value
        : link == Link.ComplementaryLogLog ? -Elementary.Expm1(-Elementary.Exp(value))
        : value > 0 ? 1 / (1 + Elementary.Exp(-value))
        : Elementary.Exp(value) / (1 + Elementary.Exp(value));
}
