using TrialTwin.Numerics.Estimates;
using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Pharmacokinetics;

/// <summary>Puts the twins' pharmacokinetic figures beside the published ones of the compound's file.</summary>
public static class PharmacokineticChecks
{
    /// <summary>One check per published figure; none without patients.</summary>
    public static IReadOnlyList<PharmacokineticCheck> Of(Disposition disposition, IReadOnlyList<TwinPatient> patients) =>
        patients.Count == 0 ? [] : [.. disposition.Compound.Checks.Select(published => Check(disposition, patients, published))];

    /// <summary>Ratio of a figure to the nearest end of a published range, or its inverse; 1 inside.</summary>
    public static double FoldError(double predicted, double lower, double upper)
    {
        if (predicted >= lower && predicted <= upper)
        {
            return 1;
        }

        return predicted < lower ? lower / predicted : predicted / upper;
    }

    private static PharmacokineticCheck Check(
        Disposition disposition, IReadOnlyList<TwinPatient> patients, PublishedPharmacokinetics published)
    {
        var (name, unit) = Words(published.Quantity);
        double[] sorted = [.. patients.Select(p => Value(disposition, p, published.Quantity)).Order()];
        var median = SampleQuantile.OfSorted(sorted, 0.5);
        return new PharmacokineticCheck(
            name, unit, median, SampleQuantile.OfSorted(sorted, 0.05), SampleQuantile.OfSorted(sorted, 0.95),
            published.Lower, published.Upper, published.Source, FoldError(median, published.Lower, published.Upper));
    }

    private static double Value(Disposition disposition, TwinPatient patient, PharmacokineticQuantity quantity)
    {
        var figures = patient.Pharmacokinetics;
        return quantity switch
        {
            PharmacokineticQuantity.HalfLife => figures.HalfLifeHours,
            PharmacokineticQuantity.TimeOfPeak => figures.TimeOfPeakHours,
            PharmacokineticQuantity.ApparentClearance => figures.ApparentClearanceLPerHour,
            PharmacokineticQuantity.ApparentClearancePerKg => figures.ApparentClearanceLPerHour / patient.Individual.WeightKg,
            PharmacokineticQuantity.Accumulation => figures.Accumulation,
            PharmacokineticQuantity.PeakOnTenMg => figures.PeakNgPerMl,
            PharmacokineticQuantity.PredictedVolume => disposition.PredictedVolumeLPerKg,
            _ => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "Not a known figure."),
        };
    }

    private static (string Name, string Unit) Words(PharmacokineticQuantity quantity) => quantity switch
    {
        PharmacokineticQuantity.HalfLife => ("terminal half-life", "h"),
        PharmacokineticQuantity.TimeOfPeak => ("time of peak at steady state", "h"),
        PharmacokineticQuantity.ApparentClearance => ("apparent clearance CL/F", "L/h"),
        PharmacokineticQuantity.ApparentClearancePerKg => ("apparent clearance CL/F per body weight", "L/h/kg"),
        PharmacokineticQuantity.Accumulation => ("accumulation on daily doses", "-"),
        PharmacokineticQuantity.PeakOnTenMg => ("peak at steady state on 10 mg", "ng/mL"),
        PharmacokineticQuantity.PredictedVolume => ("volume of distribution before calibration", "L/kg"),
        _ => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "Not a known figure."),
    };
}
