using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>One allocation under one discount: turns shares of explained variance into sizes.</summary>
internal sealed class PlanningCell(ControlArmRequest request, AllocationRatio allocation, Discount discount)
{
    private readonly double alpha = request.Test.AlphaTwoSided / 2;
    private readonly double distance = request.Endpoint.Distance;

    /// <summary>A design of enough patients for the target power.</summary>
    /// <param name="covariates">R² of the covariates.</param>
    /// <param name="score">Incremental R² of the score.</param>
    /// <param name="coefficients">Coefficients beyond intercept and treatment.</param>
    public PlannedDesign Design(double covariates, double score, int coefficients)
    {
        var variance = new AdjustedVariance(
            discount.Apply(request.Endpoint.SdActive, covariates, score, request.DiscountConvention),
            discount.Apply(request.Endpoint.SdControl, covariates, score, request.DiscountConvention),
            request.PredictionCorrelation);
        double total = Total(variance.PerPatient(allocation.ActiveShare));
        return new PlannedDesign(
            variance,
            (int)Math.Ceiling(total * allocation.ActiveShare),
            (int)Math.Ceiling(total * (1 - allocation.ActiveShare)),
            coefficients);
    }

    /// <summary>The design as a row, beside the plainer one before it; method, limit and evidence are the caller's.</summary>
    public PlannedSize Row(PlannedDesign design, PlannedDesign? plainer)
    {
        var variance = design.Variance;
        double? controls = plainer is null ? null : variance.ControlsFor(plainer.Active, plainer.Variance.Of(plainer.Active, plainer.Controls));
        double? saved = controls is { } number && double.IsFinite(number) ? 100 * (1 - (number / plainer!.Controls)) : null;
        return new PlannedSize(
            allocation.ToString(),
            discount.Id,
            PlannedMethod.Unadjusted,
            null,
            IntervalLimit.Estimate,
            0,
            variance.PerPatient(allocation.ActiveShare),
            design.Total,
            design.Active,
            design.Controls,
            SizeFormula.PowerOfTTest(
                distance,
                Math.Sqrt(variance.Of(design.Active, design.Controls)),
                alpha,
                Math.Max(1, design.Total - 2 - design.Coefficients)),
            plainer is null ? null : plainer.Total - design.Total,
            saved > 0 ? (int)Math.Ceiling(controls!.Value) : null,
            saved,
            (int)Math.Ceiling(Total(variance.WorstCasePerPatient(allocation.ActiveShare))),
            null);
    }

    private double Total(double variancePerPatient) => SizeFormula.TotalPatients(distance, variancePerPatient, alpha, request.Test.Power);
}
