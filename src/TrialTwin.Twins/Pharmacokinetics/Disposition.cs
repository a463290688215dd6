using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.PartitionCoefficients;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Pharmacokinetics;

/// <summary>
/// What a compound's file means in the body: partition coefficients, and clearances that scale with an individual's
/// liver, kidneys and enzymes. Units: L, h, mg; concentrations of total drug in plasma. See docs/methods/pbpk.md.
/// </summary>
public sealed class Disposition
{
    private const double MicrosomalProteinMgPerGLiver = 40; // PK-Sim's default; Lipscomb 2003 found 52.9 (GSD 1.48)
    private const double GramsPerL = 1000;
    private const double HoursFromMinutesAndMicrolitres = 60e-6;

    private readonly double[] partitions;
    private readonly double unboundClearancePerLLiver;
    private readonly double cyp2D6Share;
    private readonly double renalClearancePerGfr;
    private readonly double predictedVolumeL;

    /// <exception cref="Numerics.Problems.BadInputException">The compound lacks the microsomal clearance and oral absorption that studies rest on.</exception>
    public Disposition(Compound compound, ReferencePhysiology physiology)
    {
        CompoundProblems.RequireMicrosomalClearance(compound);
        Compound = compound;
        Physiology = physiology;
        var parameters = compound.Parameters;
        UnboundInAssay = parameters.UnboundInAssay?.Value ?? MicrosomalUnbound(parameters);
        unboundClearancePerLLiver = parameters.MicrosomalClearance!.Value / UnboundInAssay
            * MicrosomalProteinMgPerGLiver * GramsPerL * HoursFromMinutesAndMicrolitres;

        // At mean activity: total = hepatic + renal, renal = fe total, CYP2D6 = its share of the total.
        var excreted = parameters.FractionExcretedUnchanged!.Value;
        cyp2D6Share = parameters.Cyp2D6Share!.Value / (1 - excreted);
        var reference = ReferenceMan(physiology);
        var hepatic = HepaticClearance(reference, EnzymeActivity.Mean);
        renalClearancePerGfr = hepatic * excreted / (1 - excreted) / ReferencePhysiology.GfrLPerHour(reference);

        PartitionMethod = compound.ChosenPartitionMethod();
        partitions = PartitionModels.Of(PartitionMethod).Predict(PartitionInput.Of(parameters), physiology);
        predictedVolumeL = SteadyStateVolume.Litres(physiology, BloodToPlasma, partitions);
        PredictedVolumeLPerKg = predictedVolumeL / reference.WeightKg;
        if (parameters.ApparentVolume is { } apparent)
        {
            Calibrate(apparent.Value * parameters.BaseShareOfDose!.Value, reference);
        }
    }

    public Compound Compound { get; }

    public ReferencePhysiology Physiology { get; }

    /// <summary>Unbound fraction in the microsomal assay: given, or by Austin 2002 (Drug Metab Dispos 30:1497), with logP for bases.</summary>
    public double UnboundInAssay { get; }

    /// <summary>Volume at steady state of the reference man by tissue composition alone, L/kg.</summary>
    public double PredictedVolumeLPerKg { get; }

    /// <summary>Method that predicted the partition coefficients.</summary>
    public PartitionMethod PartitionMethod { get; }

    /// <summary>Factor on the predicted partition coefficients; 1 unless the file gives an apparent volume.</summary>
    public double PartitionScale { get; private set; } = 1;

    public double BloodToPlasma => Compound.Parameters.BloodToPlasma.Value;

    public double FractionAbsorbed => Compound.Parameters.FractionAbsorbed!.Value;

    /// <summary>What the model makes of the inputs, for the table of parameters.</summary>
    public IReadOnlyList<CompoundParameter> DerivedParameters() =>
    [
        .. Compound.Parameters.UnboundInAssay is null
            ? new[]
            {
                new CompoundParameter(
                    "fraction unbound in the microsomal assay", UnboundInAssay, "-", ParameterOrigin.Predicted,
                    "Austin et al. 2002, from logP and the protein in the assay"),
            }
            : [],
        new(
            "volume of distribution of the reference man, by composition alone", PredictedVolumeLPerKg, "L/kg",
            ParameterOrigin.Predicted,
            PartitionModels.Of(PartitionMethod).SourceFor(PartitionInput.Of(Compound.Parameters).Ionisation.Class)),
        new(
            "factor on the predicted partition coefficients", PartitionScale, "-", ParameterOrigin.Calibrated,
            "so that the reference man has the apparent volume given above"),
    ];

    /// <summary>The reference man at 30 years, on whom inputs are scaled.</summary>
    public static Individual ReferenceMan(ReferencePhysiology physiology) =>
        new(30, Sex.Male, physiology.Male.HeightCm, physiology.Male.WeightKg);

    /// <summary>Tissue-to-plasma partition coefficient.</summary>
    public double Partition(Tissue tissue) => PartitionScale * partitions[(int)tissue];

    /// <summary>fu CLint of the whole liver, L/h: what leaves per plasma-equivalent concentration inside the liver.</summary>
    public double IntrinsicClearance(in Individual individual, in EnzymeActivity enzymes)
    {
        var activity = (cyp2D6Share * enzymes.Cyp2D6) + ((1 - cyp2D6Share) * enzymes.Cyp3A4);
        return unboundClearancePerLLiver * Compound.Parameters.FractionUnbound.Value * activity
            * Physiology.VolumeL(Tissue.Liver, individual);
    }

    /// <summary>Renal clearance of plasma, L/h: proportional to glomerular filtration.</summary>
    public double RenalClearance(in Individual individual) =>
        renalClearancePerGfr * ReferencePhysiology.GfrLPerHour(individual);

    /// <summary>Hepatic clearance of plasma by the well-stirred model, L/h.</summary>
    public double HepaticClearance(in Individual individual, in EnzymeActivity enzymes)
    {
        var intrinsic = IntrinsicClearance(individual, enzymes);
        return intrinsic * HepaticAvailability(individual, intrinsic);
    }

    /// <summary>
    /// Average plasma concentration at steady state, ng/mL per mg of printed dose a day: the exact mean of the whole-body
    /// model, since no tissue gains or loses drug over a dosing interval. Allocates nothing.
    /// </summary>
    public double AverageConcentrationPerMgPerDay(in Individual individual, in EnzymeActivity enzymes)
    {
        const double NanogramsPerMlFromMgPerL = 1000;
        var intrinsic = IntrinsicClearance(individual, enzymes);
        var availability = HepaticAvailability(individual, intrinsic);
        var clearance = RenalClearance(individual) + (intrinsic * availability);
        var inputPerHour = Compound.Parameters.BaseShareOfDose!.Value * FractionAbsorbed * availability / 24;
        return inputPerHour / clearance * NanogramsPerMlFromMgPerL;
    }

    /// <summary>Share of the portal input that passes the liver: Q BP / (Q BP + fu CLint).</summary>
    private double HepaticAvailability(in Individual individual, double intrinsic)
    {
        var flow = Physiology.CardiacOutputLPerHour(individual) * Physiology.HepaticFlowShare * BloodToPlasma;
        return flow / (flow + intrinsic);
    }

    /// <summary>Scales the tissues so that the reference man's volume over bioavailability is the published one.</summary>
    private void Calibrate(double apparentVolumeLPerKg, in Individual reference)
    {
        var body = Body.TryCreate(Physiology, reference)!;
        var blood = (body.ArterialBloodL + body.VenousBloodL) * BloodToPlasma;
        var intrinsic = IntrinsicClearance(reference, EnzymeActivity.Mean);
        var wanted = apparentVolumeLPerKg * reference.WeightKg * FractionAbsorbed * HepaticAvailability(reference, intrinsic);
        PartitionScale = (wanted - blood) / (predictedVolumeL - blood);
    }

    private static double MicrosomalUnbound(CompoundParameters parameters)
    {
        var affinity = Elementary.Pow(10, (0.56 * parameters.LogP.Value) - 1.41);
        return 1 / (1 + (parameters.MicrosomalProtein!.Value * affinity));
    }
}
