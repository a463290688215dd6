namespace TrialTwin.Trials.Designs.Evaluation;

/// <summary>Endpoints whose information is proportional to the number of patients.</summary>
internal static class ProportionalPatients
{
    /// <summary>A design for its power.</summary>
    /// <param name="design">The design.</param>
    /// <param name="fixedDesign">Patients of the fixed design.</param>
    /// <param name="treatmentShare">Share under treatment; null for one group.</param>
    public static DesignEvaluation ForPower(SequentialDesign design, double fixedDesign, double? treatmentShare)
    {
        double maximum = fixedDesign * design.InflationFactor;
        return new DesignEvaluation(design, design.Test.Probabilities(design.Drift))
        {
            Patients = new PatientNumbers(fixedDesign, maximum, At(design, maximum), treatmentShare),
            ExpectedPatients = ExpectedNumbers.Of(design, fixedDesign),
        };
    }

    /// <summary>A design with a given size.</summary>
    /// <param name="design">The design.</param>
    /// <param name="maximum">Patients at the last look.</param>
    /// <param name="drift">Mean of z at the last look under the assumed effect.</param>
    /// <param name="treatmentShare">Share under treatment.</param>
    public static DesignEvaluation WithSize(SequentialDesign design, double maximum, double drift, double treatmentShare)
    {
        var reached = design.Test.Probabilities(drift);
        return new DesignEvaluation(design, reached)
        {
            PowerOnBothSides = true,
            Patients = new PatientNumbers(design.Plan.Looks == 1 ? maximum : null, maximum, At(design, maximum), treatmentShare),
            ExpectedPatients = new ExpectedNumbers(null, null, maximum * reached.Expectation(design.Plan.Fractions)),
        };
    }

    private static double[] At(SequentialDesign design, double maximum) =>
        [.. design.Plan.Fractions.Select(fraction => fraction * maximum)];
}
