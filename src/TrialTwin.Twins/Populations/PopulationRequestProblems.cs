using TrialTwin.Numerics.Problems;

namespace TrialTwin.Twins.Populations;

/// <summary>The faults of a population request that its schema cannot tell: fields that do not go together.</summary>
internal static class PopulationRequestProblems
{
    public static IReadOnlyList<Problem> Of(PopulationRequest request)
    {
        var problems = new List<Problem>();
        if (request.Source == PeopleSource.Listed)
        {
            AddListed(problems, request);
        }
        else
        {
            AddDrawn(problems, request);
        }

        if (new[] { request.RenalFunction != RenalFunction.Normal, request.HepaticFunction != HepaticFunction.Normal, request.PregnancyWeeks is not null }.Count(set => set) > 1)
        {
            problems.Add(new Problem(
                "renalFunction", "stands beside another of hepaticFunction and pregnancyWeeks.",
                "Give one of the three: no published factors hold for two of them together."));
        }

        return problems;
    }

    private static void AddListed(List<Problem> problems, PopulationRequest request)
    {
        if ((request.File is null) == (request.Individuals is null))
        {
            problems.Add(new Problem(
                "file", request.File is null ? "and individuals are both absent." : "and individuals are both given.",
                "Give exactly one of the two."));
        }

        (string Path, bool Given)[] others =
        [
            ("size", request.Size is not null), ("youngestYears", request.YoungestYears is not null),
            ("oldestYears", request.OldestYears is not null), ("womenShare", request.WomenShare is not null),
        ];
        problems.AddRange(others.Where(other => other.Given).Select(other => new Problem(
            other.Path, "is given for listed people.", "Leave it out: the list says who is in the population.")));
    }

    private static void AddDrawn(List<Problem> problems, PopulationRequest request)
    {
        (string Path, bool Absent)[] needed =
        [
            ("size", request.Size is null), ("youngestYears", request.YoungestYears is null),
            ("oldestYears", request.OldestYears is null),
            ("womenShare", request.WomenShare is null && request.Source == PeopleSource.Reference),
        ];
        problems.AddRange(needed.Where(field => field.Absent).Select(field => new Problem(
            field.Path, "is missing.", "Drawn people need size, youngestYears and oldestYears, and with source reference womenShare.")));
        (string Path, bool Given)[] unused = [("file", request.File is not null), ("individuals", request.Individuals is not null)];
        problems.AddRange(unused.Where(field => field.Given).Select(field => new Problem(
            field.Path, "is given for drawn people.", "Leave it out, or set source to listed.")));
        if (request.YoungestYears is { } youngest && request.OldestYears is { } oldest)
        {
            AddAges(problems, request, new AgeRange(youngest, oldest));
        }

        if (request.PregnancyWeeks is not null && request.WomenShare is not 1)
        {
            problems.Add(new Problem("womenShare", "is not 1 in a pregnant population.", "Allowed with pregnancyWeeks: 1."));
        }
    }

    private static void AddAges(List<Problem> problems, PopulationRequest request, AgeRange ages)
    {
        if (ages.YoungestYears > ages.OldestYears)
        {
            problems.Add(new Problem(
                "youngestYears", $"is {ages.YoungestYears}.", $"Allowed: at most oldestYears, {ages.OldestYears}."));
        }

        if (request.Source == PeopleSource.Nhanes && ages.OldestYears > SurveyPerson.OldestYears)
        {
            problems.Add(new Problem(
                "oldestYears", $"is {ages.OldestYears}.", $"Allowed with source nhanes: at most {SurveyPerson.OldestYears}."));
        }

        if ((request.RenalFunction != RenalFunction.Normal || request.HepaticFunction != HepaticFunction.Normal) && ages.YoungestYears < 18)
        {
            problems.Add(new Problem(
                "youngestYears", $"is {ages.YoungestYears} in a population with kidney or liver disease.",
                "Allowed with renalFunction or hepaticFunction: at least 18; the factors were found in adults."));
        }

        if (request.PregnancyWeeks is not null
            && (ages.YoungestYears < PregnantBody.YoungestYears || ages.OldestYears > PregnantBody.OldestYears))
        {
            problems.Add(new Problem(
                "youngestYears", $"to oldestYears is {ages.YoungestYears} to {ages.OldestYears} in a pregnant population.",
                $"Allowed with pregnancyWeeks: {PregnantBody.YoungestYears} to {PregnantBody.OldestYears}."));
        }
    }
}
