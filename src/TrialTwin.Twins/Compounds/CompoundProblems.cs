using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.PartitionCoefficients;

namespace TrialTwin.Twins.Compounds;

/// <summary>The faults of a compound that its schema cannot tell: ranges, units, and a charge without its pKa.</summary>
internal static class CompoundProblems
{
    public static IReadOnlyList<Problem> Of(Compound compound)
    {
        var problems = new List<Problem>();
        var parameters = compound.Parameters;
        void Check(string name, CompoundParameter? parameter, string unit, double least, double most)
        {
            if (parameter is not null && !(parameter.Value >= least && parameter.Value <= most))
            {
                problems.Add(new Problem($"parameters.{name}.value", $"is {parameter.Value}.", $"Allowed: {least} to {most} {unit}."));
            }

            if (parameter is not null && parameter.Unit != unit)
            {
                problems.Add(new Problem($"parameters.{name}.unit", $"is \"{parameter.Unit}\".", $"Allowed: {unit}; convert the value."));
            }
        }

        Check("molecularWeight", parameters.MolecularWeight, "g/mol", 50, 2000);
        Check("baseShareOfDose", parameters.BaseShareOfDose, "-", 0.1, 1);
        Check("logP", parameters.LogP, "log10", -5, 9);
        Check("basicPka", parameters.BasicPka, "-", 0, 14);
        Check("secondBasicPka", parameters.SecondBasicPka, "-", 0, parameters.BasicPka?.Value ?? 14);
        Check("acidicPka", parameters.AcidicPka, "-", 0, 14);
        Check("secondAcidicPka", parameters.SecondAcidicPka, "-", parameters.AcidicPka?.Value ?? 0, 14);
        Check("fractionUnbound", parameters.FractionUnbound, "-", 0.0001, 1);
        Check("bloodToPlasma", parameters.BloodToPlasma, "-", 0.5, 10);
        Check("microsomalClearance", parameters.MicrosomalClearance, "uL/min/mg", 0, 10_000);
        Check("microsomalProtein", parameters.MicrosomalProtein, "mg/mL", 0.01, 10);
        Check("cyp2D6Share", parameters.Cyp2D6Share, "-", 0, 1 - (parameters.FractionExcretedUnchanged?.Value ?? 0));
        Check("fractionExcretedUnchanged", parameters.FractionExcretedUnchanged, "-", 0, 0.95);
        Check("fractionAbsorbed", parameters.FractionAbsorbed, "-", 0.01, 1);
        Check("gastricEmptyingRate", parameters.GastricEmptyingRate, "1/h", 0.05, 20);
        Check("absorptionRate", parameters.AbsorptionRate, "1/h", 0.01, 20);
        Check("apparentVolume", parameters.ApparentVolume, "L/kg", 0.05, 200);
        Check("unboundInAssay", parameters.UnboundInAssay, "-", 0.001, 1);
        Check("absorptionLag", parameters.AbsorptionLag, "h", 0, 24);
        Check("effectivePermeability", parameters.EffectivePermeability, "1e-4 cm/s", 0.01, 50);
        Check("transitCompartments", parameters.TransitCompartments, "-", 1, 20);
        Check("transitTime", parameters.TransitTime, "h", 0.02, 24);
        Check("steadyStateVolume", parameters.SteadyStateVolume, "L/kg", 0.05, 200);
        if (parameters.MicrosomalProtein is not null && parameters.UnboundInAssay is not null)
        {
            problems.Add(new Problem("parameters.microsomalProtein", "and unboundInAssay are both given.", "Give at most one of the two."));
        }

        AddTransit(problems, compound);
        AddCharge(problems, compound);
        AddClearance(problems, compound);
        problems.AddRange(EliminationProblems.Of(compound));
        problems.AddRange(PermeabilityProblems.Of(compound));
        return problems;
    }

    /// <summary>Tells what a compound lacks for the oral, once-daily model of studies.</summary>
    /// <exception cref="BadInputException">It lacks something.</exception>
    public static void RequireMicrosomalClearance(Compound compound)
    {
        var parameters = compound.Parameters;
        (string Name, CompoundParameter? Value)[] needed =
        [
            ("baseShareOfDose", parameters.BaseShareOfDose), ("microsomalClearance", parameters.MicrosomalClearance),
            ("cyp2D6Share", parameters.Cyp2D6Share), ("fractionExcretedUnchanged", parameters.FractionExcretedUnchanged),
            ("fractionAbsorbed", parameters.FractionAbsorbed), ("gastricEmptyingRate", parameters.GastricEmptyingRate),
            ("absorptionRate", parameters.AbsorptionRate),
        ];
        List<Problem> problems =
        [
            .. needed.Where(one => one.Value is null).Select(one => new Problem(
                $"{compound.Id}.parameters.{one.Name}", "is absent.",
                "Studies with an effect model need it; a compound with elimination by pathway is simulated by an exposure request.")),
        ];
        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }
    }

    /// <summary>Number and time of transit go together, and with elimination by pathway.</summary>
    private static void AddTransit(List<Problem> problems, Compound compound)
    {
        var (number, time) = (compound.Parameters.TransitCompartments, compound.Parameters.TransitTime);
        if (number is not null && Math.Floor(number.Value) < number.Value)
        {
            problems.Add(new Problem("parameters.transitCompartments.value", $"is {number.Value}.", "Allowed: a whole number from 1 to 20."));
        }

        if ((number is null) != (time is null))
        {
            problems.Add(new Problem(number is null ? "parameters.transitCompartments" : "parameters.transitTime", "is missing.", "Give number and time of transit together."));
        }

        if (number is not null && compound.Elimination is null)
        {
            problems.Add(new Problem("parameters.transitCompartments", "is given without elimination.", "Transit compartments go with elimination by pathway."));
        }
    }

    /// <summary>Either a microsomal clearance with its shares, or elimination by pathway.</summary>
    private static void AddClearance(List<Problem> problems, Compound compound)
    {
        var parameters = compound.Parameters;
        (string Name, CompoundParameter? Value)[] group =
        [
            ("microsomalClearance", parameters.MicrosomalClearance), ("cyp2D6Share", parameters.Cyp2D6Share),
            ("fractionExcretedUnchanged", parameters.FractionExcretedUnchanged),
        ];
        if (compound.Elimination is not null)
        {
            problems.AddRange(group.Where(one => one.Value is not null).Select(one => new Problem(
                $"parameters.{one.Name}", "is given beside elimination.", "Give clearance in one place: in elimination, by pathway, or in the parameters.")));
            if (parameters.ApparentVolume is not null)
            {
                problems.Add(new Problem("parameters.apparentVolume", "is given beside elimination.", "Give steadyStateVolume, the volume after intravenous doses."));
            }

            return;
        }

        if (parameters.MicrosomalClearance is null)
        {
            problems.Add(new Problem("elimination", "is absent.", "Say how the compound leaves the body: see elimination in docs/formats/compound.md."));
            return;
        }

        problems.AddRange(group.Where(one => one.Value is null).Select(one => new Problem(
            $"parameters.{one.Name}", "is missing beside microsomalClearance.", "Give it, or elimination by pathway in place of the three.")));
        if (parameters.MicrosomalProtein is null && parameters.UnboundInAssay is null)
        {
            problems.Add(new Problem("parameters.microsomalProtein", "and unboundInAssay are both absent.", "Give exactly one of the two."));
        }
    }

    private static void AddCharge(List<Problem> problems, Compound compound)
    {
        var parameters = compound.Parameters;
        if (parameters.SecondBasicPka is not null && parameters.BasicPka is null)
        {
            problems.Add(new Problem("parameters.basicPka", "is missing beside secondBasicPka.", "Give the stronger group first."));
            return;
        }

        if (parameters.SecondAcidicPka is not null && parameters.AcidicPka is null)
        {
            problems.Add(new Problem("parameters.acidicPka", "is missing beside secondAcidicPka.", "Give the stronger group first."));
            return;
        }

        var found = PartitionInput.Of(parameters).Ionisation.Class;
        if (found == ChargeClass.Zwitterion && (parameters.SecondBasicPka is not null || parameters.SecondAcidicPka is not null))
        {
            problems.Add(new Problem(
                "parameters", "hold acidic and basic groups, more than one of a kind.", "Give a zwitterion one acidic and one basic pKa."));
        }

        if (found == ChargeClass.Neutral && compound.Charge != ChargeClass.Neutral)
        {
            var field = compound.Charge == ChargeClass.Acid ? "acidicPka" : "basicPka";
            problems.Add(new Problem(
                $"parameters.{field}", "is missing.",
                $"Give the pKa (0 to 14) of {(compound.Charge is null ? "what is ionised, or set charge to neutral" : $"a compound of charge {compound.Charge}")}."));
        }
        else if (compound.Charge is { } told && told != found)
        {
            problems.Add(new Problem(
                "charge", $"is {told}, but the pKa values are those of {found}.",
                "Bases are strong from pKa 7 on; give the pKa that belongs to the charge, or leave charge out."));
        }
    }
}
