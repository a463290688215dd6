using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>Shape of a dose-response curve, without the placebo effect and the scale.</summary>
public abstract record DoseResponseModel
{
    private DoseResponseModel()
    {
    }

    /// <summary>Effect at a dose, up to scale; 0 at dose 0.</summary>
    /// <param name="dose">At least 0, in the unit in which the model's parameter is given.</param>
    public abstract double Shape(double dose);

    /// <summary>The same effect for each unit of dose.</summary>
    public sealed record Linear : DoseResponseModel
    {
        /// <inheritdoc/>
        public override double Shape(double dose) => dose;
    }

    /// <summary>dose / (ED50 + dose).</summary>
    /// <param name="Ed50">Dose with half of the largest effect, above 0.</param>
    public sealed record Emax(double Ed50) : DoseResponseModel
    {
        /// <inheritdoc/>
        public override double Shape(double dose) => dose / (Ed50 + dose);
    }

    /// <summary>exp(dose / delta) - 1.</summary>
    /// <param name="Delta">Dose over which the curve grows by the factor e, above 0.</param>
    public sealed record Exponential(double Delta) : DoseResponseModel
    {
        /// <inheritdoc/>
        public override double Shape(double dose) => Elementary.Expm1(dose / Delta);
    }

    /// <summary>dose + delta dose².</summary>
    /// <param name="Delta">Curvature: quadratic over linear coefficient.</param>
    public sealed record Quadratic(double Delta) : DoseResponseModel
    {
        /// <inheritdoc/>
        public override double Shape(double dose) => dose + (Delta * dose * dose);
    }
}
