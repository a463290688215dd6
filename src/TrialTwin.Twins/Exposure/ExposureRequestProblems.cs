using System.Text.Json;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Exposure;

/// <summary>The faults of an exposure request that its schema cannot tell.</summary>
internal static class ExposureRequestProblems
{
    private const double MostPoints = 20_000;

    public static IReadOnlyList<Problem> Of(ExposureRequest request)
    {
        var problems = new List<Problem>();
        if (new[] { request.Individuals is not null, request.Population is not null, request.PopulationFile is not null }.Count(given => given) > 1)
        {
            problems.Add(new Problem("population", "stands beside another of individuals and populationFile.", "Give at most one of the three."));
        }

        AddTimes(problems, request);
        for (var r = 0; r < request.Regimens.Count; r++)
        {
            if (request.Regimens.Take(r).Any(earlier => earlier.Id == request.Regimens[r].Id))
            {
                problems.Add(new Problem($"regimens[{r}].id", $"\"{request.Regimens[r].Id}\" stands twice.", "Give every regimen an id of its own."));
            }

            AddDoses(problems, request.Regimens[r].Doses, $"regimens[{r}]", request);
        }

        for (var p = 0; p < request.Perpetrators?.Count; p++)
        {
            AddDoses(problems, request.Perpetrators[p].Doses, $"perpetrators[{p}]", request);
        }

        if (request.Target is { } target && target.Lower >= target.Upper)
        {
            problems.Add(new Problem("target.lower", $"is {target.Lower}.", $"Allowed: below upper, {target.Upper}."));
        }

        return problems;
    }

    /// <summary>Oral doses of compounds that say nothing of absorption.</summary>
    public static IReadOnlyList<Problem> OfOralDoses(ExposureRequest request, Compound compound, IReadOnlyList<Compound> perpetrators)
    {
        var problems = new List<Problem>();
        void Check(IReadOnlyList<DoseEvent> doses, string path, Compound of)
        {
            var lacks = of.Parameters.AbsorptionRate is null ? "absorptionRate" : of.Parameters.FractionAbsorbed is null ? "fractionAbsorbed" : null;
            for (var d = 0; d < doses.Count && lacks is not null; d++)
            {
                if (doses[d].Route == DoseRoute.Oral)
                {
                    problems.Add(new Problem($"{path}.doses[{d}].route", $"is oral, but {of.Id} has no parameters.{lacks}.", "Give it in the compound's file, or dose into a vein."));
                }
            }
        }

        for (var r = 0; r < request.Regimens.Count; r++)
        {
            Check(request.Regimens[r].Doses, $"regimens[{r}]", compound);
        }

        for (var p = 0; p < perpetrators.Count; p++)
        {
            Check(request.Perpetrators![p].Doses, $"perpetrators[{p}]", perpetrators[p]);
        }

        return problems;
    }

    /// <summary>Metabolites of pathways that the compound does not have, or of more than all that passes one.</summary>
    public static IReadOnlyList<Problem> OfMetabolites(Compound compound, IReadOnlyList<FormedCompound> metabolites)
    {
        var problems = new List<Problem>();
        var pathways = (compound.Elimination?.Enzymes ?? []).Select(pathway => pathway.Enzyme).ToList();
        for (var m = 0; m < metabolites.Count; m++)
        {
            var (made, enzyme) = (metabolites[m].Compound.Id, metabolites[m].Enzyme);
            string Word(PathwayEnzyme pathway) => JsonNamingPolicy.CamelCase.ConvertName(pathway.ToString());
            if (!pathways.Contains(enzyme))
            {
                problems.Add(new Problem(
                    $"metabolites[{m}].enzyme", $"is {Word(enzyme)}, by which {compound.Id} is not eliminated.",
                    pathways.Count == 0 ? $"{compound.Id} has no elimination by enzyme." : $"Choose one of {string.Join(", ", pathways.Select(Word))}."));
            }

            if (made == compound.Id || metabolites.Take(m).Any(earlier => earlier.Compound.Id == made))
            {
                problems.Add(new Problem($"metabolites[{m}].compound", $"is {made}, which is the compound itself or stands twice.", "Give every compound an id of its own."));
            }
        }

        problems.AddRange(metabolites.GroupBy(one => one.Enzyme).Where(group => group.Sum(one => one.Share) > 1 + 1e-9)
            .Select(group => new Problem("metabolites", $"take {group.Sum(one => one.Share):0.###} of what passes {group.Key}.", "Allowed: shares of one pathway add up to at most 1.")));
        return problems;
    }

    private static void AddTimes(List<Problem> problems, ExposureRequest request)
    {
        if (request.Hours is null && request.OutputTimes is null)
        {
            problems.Add(new Problem("hours", "is absent.", "Give the length of the simulation in hours, or outputTimes."));
        }

        if (request.OutputEveryHours is not null && request.OutputTimes is not null)
        {
            problems.Add(new Problem("outputEveryHours", "stands beside outputTimes.", "Give one of the two."));
        }

        if (request is { Hours: { } hours, OutputEveryHours: { } every } && (every > hours || hours / every > MostPoints))
        {
            problems.Add(new Problem("outputEveryHours", $"is {every} for {hours} h.", $"Allowed: {hours / MostPoints:G3} to {hours} h."));
        }

        for (var t = 1; t < request.OutputTimes?.Count; t++)
        {
            if (!(request.OutputTimes[t] > request.OutputTimes[t - 1]))
            {
                problems.Add(new Problem($"outputTimes[{t}]", $"is {request.OutputTimes[t]}.", $"Allowed: above the time before it, {request.OutputTimes[t - 1]}."));
            }
        }

        if (request is { Hours: { } end, OutputTimes: { Count: > 0 } times } && times[^1] > end)
        {
            problems.Add(new Problem("hours", $"is {end}, before the last output time {times[^1]}.", "Lengthen it, or leave it out."));
        }

        if (request.OutputTimes is [0])
        {
            problems.Add(new Problem("outputTimes", "holds time 0 alone.", "Give a later time."));
        }
    }

    private static void AddDoses(List<Problem> problems, IReadOnlyList<DoseEvent> doses, string parent, ExposureRequest request)
    {
        var end = request.Hours ?? request.OutputTimes?[^1] ?? double.PositiveInfinity;
        for (var d = 0; d < doses.Count; d++)
        {
            var dose = doses[d];
            var path = $"{parent}.doses[{d}]";
            if (new[] { dose.AmountMg, dose.AmountMgPerKg, dose.AmountMgPerM2 }.Count(amount => amount is not null) != 1)
            {
                problems.Add(new Problem(path, "does not hold exactly one of amountMg, amountMgPerKg and amountMgPerM2.", "Give one of the three."));
            }

            if ((dose.Route == DoseRoute.IntravenousInfusion) != (dose.InfusionHours is not null))
            {
                problems.Add(new Problem(
                    $"{path}.infusionHours", dose.InfusionHours is null ? "is absent." : $"is given for {dose.Route}.", "An intravenousInfusion has infusionHours, no other route has."));
            }

            if (dose.Count > 1 && dose.EveryHours is null)
            {
                problems.Add(new Problem($"{path}.everyHours", "is absent.", "Repeated doses need the interval between them."));
            }

            if (dose.StartHours >= end)
            {
                problems.Add(new Problem($"{path}.startHours", $"is {dose.StartHours}, at or after the end.", $"Allowed: below {end} h."));
            }
        }
    }
}
