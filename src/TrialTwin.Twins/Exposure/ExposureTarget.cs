namespace TrialTwin.Twins.Exposure;

/// <summary>The window that an exposure should lie in.</summary>
/// <param name="Quantity">Which figure.</param>
/// <param name="Lower">Lower end, in the figure's unit.</param>
/// <param name="Upper">Upper end.</param>
public sealed record ExposureTarget(TargetQuantity Quantity, double Lower, double Upper)
{
    /// <summary>The figure of an individual; null where the course does not tell.</summary>
    public double? Of(ExposureFigures figures) => Quantity switch
    {
        TargetQuantity.Cmax => figures.CmaxNgPerMl,
        TargetQuantity.Area => figures.AreaNgHPerMl,
        TargetQuantity.IntervalArea => figures.IntervalAreaNgHPerMl,
        TargetQuantity.IntervalCmax => figures.IntervalCmaxNgPerMl,
        _ => figures.IntervalCminNgPerMl,
    };
}
