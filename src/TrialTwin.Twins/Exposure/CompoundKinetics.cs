using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.PartitionCoefficients;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Exposure;

/// <summary>What a compound's file means for any individual. Units: L, h, mg, umol. See docs/methods/exposure.md.</summary>
public sealed class CompoundKinetics
{
    private const double MicrosomalProteinMgPerLLiver = 40_000; // PK-Sim's default, 40 mg/g
    private const double HepatocyteMillionsPerLLiver = 139_000; // PK-Sim's default, 139e6 per g
    private const double LPerHour = 60e-6; // from uL/min

    private readonly double[] partitions;
    private readonly EnzymeAmounts amounts;

    /// <exception cref="BadInputException">The measured clearance is more than the reference man's liver and kidneys can do.</exception>
    internal CompoundKinetics(Compound compound, ReferencePhysiology physiology, EnzymeAmounts amounts)
    {
        Compound = compound;
        this.amounts = amounts;
        Reference = Disposition.ReferenceMan(physiology);
        ReferenceHaematocrit = physiology.Male.Haematocrit;
        var parameters = compound.Parameters;
        var input = PartitionInput.Of(parameters);
        Method = compound.ChosenPartitionMethod();
        if (compound.Elimination is { } elimination)
        {
            partitions = PartitionModels.Of(Method).Predict(input, physiology);
            ScaleTo(parameters.SteadyStateVolume?.Value, physiology);
            GfrFraction = elimination.GfrFraction?.Value ?? 0;
            SecretionPerGfr = (elimination.SecretionClearance?.Value ?? 0) / ReferencePhysiology.GfrLPerHour(Reference);
            SecretionConstant = elimination.SecretionConstant?.Value;
            HasGutWall = elimination.GutWall;
            Pathways = elimination.PlasmaClearance is null ? FromAssays(elimination, physiology) : FromPlasma(elimination, physiology);
        }
        else
        {
            var disposition = new Disposition(compound, physiology);
            partitions = [.. Enum.GetValues<Tissue>().Select(disposition.Partition)];
            GfrFraction = disposition.RenalClearance(Reference) / ReferencePhysiology.GfrLPerHour(Reference) / FractionUnbound;
            Pathways = FromShares(disposition, physiology);
        }
    }

    public Compound Compound { get; }

    public PartitionMethod Method { get; }

    /// <summary>The reference man of 30 years, on whom measured clearances and volumes are scaled.</summary>
    public Individual Reference { get; }

    public double ReferenceHaematocrit { get; }

    public double FractionUnbound => Compound.Parameters.FractionUnbound.Value;

    public double BloodToPlasma => Compound.Parameters.BloodToPlasma.Value;

    /// <summary>umol per mg of free form.</summary>
    public double UmolPerMg => 1000 / Compound.Parameters.MolecularWeight.Value;

    /// <summary>Free form per mass of the printed dose.</summary>
    public double BaseShareOfDose => Compound.Parameters.BaseShareOfDose?.Value ?? 1;

    /// <summary>Clearance of unbound drug by filtration over the glomerular filtration rate.</summary>
    public double GfrFraction { get; }

    /// <summary>Unbound secretion clearance over the glomerular filtration rate, with which it varies.</summary>
    public double SecretionPerGfr { get; }

    /// <summary>Unbound, umol/L; null for linear secretion.</summary>
    public double? SecretionConstant { get; }

    /// <summary>Whether enzymes of the gut wall metabolise absorbed drug.</summary>
    public bool HasGutWall { get; }

    internal IReadOnlyList<Pathway> Pathways { get; }

    /// <summary>Tissue-to-plasma partition coefficient at the reference unbound fraction.</summary>
    public double Partition(Tissue tissue) => partitions[(int)tissue];

    private void ScaleTo(double? litresPerKg, ReferencePhysiology physiology)
    {
        if (litresPerKg is not { } wanted)
        {
            return;
        }

        var none = new double[partitions.Length];
        var blood = SteadyStateVolume.LPerKg(physiology, BloodToPlasma, none);
        var factor = (wanted - blood) / (SteadyStateVolume.LPerKg(physiology, BloodToPlasma, partitions) - blood);
        if (!(factor > 0))
        {
            throw new BadInputException(
                "parameters.steadyStateVolume.value", $"is {wanted} L/kg, less than the blood alone.", $"Allowed: above {blood:0.###} L/kg at this blood-to-plasma ratio.");
        }

        for (var t = 0; t < partitions.Length; t++)
        {
            partitions[t] *= factor;
        }
    }

    private Pathway[] FromAssays(Elimination elimination, ReferencePhysiology physiology)
    {
        var liver = physiology.VolumeL(Tissue.Liver, Reference);
        var unboundInAssay = Compound.Parameters.UnboundInAssay?.Value ?? 1;
        return [.. (elimination.Enzymes ?? []).Select(pathway =>
        {
            var given = pathway.Clearance ?? pathway.MaximalRate!;
            var value = given.Value / (pathway.Clearance is null ? pathway.MichaelisConstant!.Value : 1);
            var reference = amounts.ReferencePerLLiver(pathway.Enzyme);
            var perUmol = given.Unit switch
            {
                "uL/min/mg" or "pmol/min/mg" => value / unboundInAssay * MicrosomalProteinMgPerLLiver * LPerHour / reference,
                "uL/min/10^6 cells" => value / unboundInAssay * HepatocyteMillionsPerLLiver * LPerHour / reference,
                "uL/min/pmol" or "pmol/min/pmol" => value / unboundInAssay * 1e6 * LPerHour,
                _ => value / liver / reference,
            };
            return new Pathway(pathway.Enzyme, perUmol, pathway.MichaelisConstant?.Value);
        })];
    }

    /// <summary>Unbound intrinsic clearance of the reference man from the measured plasma clearance, by the well-stirred liver.</summary>
    private Pathway[] FromPlasma(Elimination elimination, ReferencePhysiology physiology)
    {
        var gfr = ReferencePhysiology.GfrLPerHour(Reference);
        var kidneyFlow = physiology.CardiacOutputLPerHour(Reference) * physiology.Tissues[(int)Tissue.Kidney].FlowShare * BloodToPlasma;
        var secretion = FractionUnbound * SecretionPerGfr * gfr;
        var renal = (FractionUnbound * GfrFraction * gfr) + (secretion * kidneyFlow / (kidneyFlow + secretion));
        var flow = physiology.CardiacOutputLPerHour(Reference) * physiology.HepaticFlowShare * BloodToPlasma;
        var total = elimination.PlasmaClearance!.Value;
        var hepatic = total - renal;
        if (!(hepatic >= 0 && hepatic < flow))
        {
            throw new BadInputException(
                "elimination.plasmaClearance.value",
                $"is {total} L/h, of which the kidneys take {renal:G3}.",
                $"Allowed: above that, and less than that plus the hepatic blood flow times blood-to-plasma ratio, {flow:G3} L/h.");
        }

        var perLLiver = hepatic * flow / (flow - hepatic) / FractionUnbound / physiology.VolumeL(Tissue.Liver, Reference);
        var shares = (elimination.Enzymes ?? []).Select(pathway => (pathway.Enzyme, Share: pathway.Share!.Value, pathway.MichaelisConstant)).ToList();
        var rest = 1 - shares.Sum(pathway => pathway.Share);
        return
        [
            .. shares.Select(pathway => new Pathway(
                pathway.Enzyme, pathway.Share * perLLiver / amounts.ReferencePerLLiver(pathway.Enzyme), pathway.MichaelisConstant?.Value)),
            .. rest > 1e-9 ? [new Pathway(PathwayEnzyme.Other, rest * perLLiver, null)] : Array.Empty<Pathway>(),
        ];
    }

    private Pathway[] FromShares(Disposition disposition, ReferencePhysiology physiology)
    {
        var perLLiver = FractionUnbound * physiology.VolumeL(Tissue.Liver, Reference);
        Pathway Of(PathwayEnzyme enzyme, double clearance) =>
            new(enzyme, clearance / perLLiver / amounts.ReferencePerLLiver(enzyme), null);
        return
        [
            Of(PathwayEnzyme.Cyp2D6, disposition.IntrinsicClearance(Reference, new(1, 0))),
            Of(PathwayEnzyme.Cyp3A4, disposition.IntrinsicClearance(Reference, new(0, 1))),
        ];
    }
}
