using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Validation;
using TrialTwin.Reports.Tables;
using TrialTwin.Reports.Validation;

namespace TrialTwin.Cli.Validation;

/// <summary><c>trialtwin validate [area ...]</c>: compares the product, on this machine, with published and independent figures.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var areas = new Argument<string[]>("areas")
        {
            Description = $"Areas to validate: {string.Join(", ", ValidationSuites.Areas)}. Without one, all.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("validate", "Compares the product, on this machine, with published and independent figures.") { areas };
        return WorkOptions.Attach(command, (parse, work) => Validate(parse.GetValue(areas) ?? [], work));
    }

    private static Outcome Validate(string[] areas, Work work)
    {
        RefuseUnknown(areas);
        var results = new List<ValidationResult>();
        foreach (var suite in ValidationSuites.All.Where(suite => areas.Length == 0 || areas.Contains(suite.Area, StringComparer.Ordinal)))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            work.Progress.Report(suite.Id);
            results.Add(suite.Run());
        }

        work.Out?.Add("results.csv", CsvText.Of(ValidationTables.Summary(results)));
        work.Out?.Add("figures.csv", CsvText.Of(ValidationTables.Figures(results)));
        var written = RunRecord.Finish(work, 0, new Dictionary<string, string>(StringComparer.Ordinal));
        int misses = results.Sum(result => result.Misses.Count);
        bool passed = results.TrueForAll(result => result.Passed);
        return new Outcome(
            [
                .. results.Select(LineOf),
                .. results.SelectMany(MissesOf),
                $"{(passed ? "PASS" : "FAIL")}: {results.Count} suites, {results.Sum(result => result.Comparisons.Count)} figures, {misses} outside their tolerance",
            ],
            [],
            new { Files = written, Passed = passed, Suites = results.Select(SummaryOf) },
            passed ? ExitCode.Done : ExitCode.Failed);
    }

    private static void RefuseUnknown(string[] areas)
    {
        var unknown = areas.Except(ValidationSuites.Areas, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new BadInputException(
                [.. unknown.Select(area => new Problem("area", $"\"{area}\" is not known.", $"Use: {string.Join(", ", ValidationSuites.Areas)}."))]);
        }
    }

    private static string LineOf(ValidationResult result)
    {
        string worst = result.Worst is { Difference: > 0 } figure
            ? FormattableString.Invariant($"worst difference {figure.Difference:G2} of {figure.Tolerance.Around(figure.Expected ?? 0):G2} allowed ({figure.Quantity})")
            : "every figure equal";
        return $"{(result.Passed ? "pass" : "FAIL")}  {result.Suite,-36} {result.Rows,4} rows {result.Comparisons.Count,6} figures  {worst}";
    }

    private static IEnumerable<string> MissesOf(ValidationResult result) => result.Misses.Select(miss =>
        FormattableString.Invariant($"      {result.Suite}: {miss.Row}, {miss.Quantity}: {miss.Expected} expected, {miss.Found} found"));

    private static object SummaryOf(ValidationResult result) => new
    {
        result.Suite,
        result.Source,
        result.Evidence,
        result.Rows,
        Figures = result.Comparisons.Count,
        result.Misses,
        result.Worst,
        result.Passed,
    };
}
