using System.Text;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Designs.Requests;

namespace TrialTwin.Reports.RCode;

/// <summary>
/// R code that gives the same designs by rpact and compares its figures with those found here. Counts need rpact 4.0 or later.
/// </summary>
public static class RpactScript
{
    private const string Head =
        """
        # Designs by rpact (https://www.rpact.org), written by TrialTwin from FILE.
        # Each block defines a design; at the end stands how far rpact's figures lie from TrialTwin's.
        # rpact rounds its iterations at 1e-8, two-sided spending at about 3e-5 in z.
        library(rpact)
        comparison <- data.frame(id = character(), figure = character(), number = integer(), trialtwin = numeric(), rpact = numeric())
        compare <- function(id, figure, trialtwin, rpact) {
          if (length(trialtwin) != length(rpact)) stop(paste(id, figure, "has another length"))
          comparison <<- rbind(comparison, data.frame(id = id, figure = figure, number = seq_along(rpact), trialtwin = trialtwin, rpact = rpact))
        }
        design_of <- list()
        plan_of <- list()

        """;

    private const string Foot =
        """
        comparison$relative <- abs(comparison$rpact - comparison$trialtwin) / pmax(1, abs(comparison$trialtwin))
        print(comparison, digits = 10)
        cat("largest difference, relative above 1 and absolute below:", max(comparison$relative, 0), "\n")

        """;

    /// <summary>The script.</summary>
    /// <param name="table">Designs for endpoints, without faults.</param>
    /// <param name="results">What was found for them.</param>
    public static string Of(TextTable table, DesignResultTable results)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(results);
        var script = new StringBuilder(Head.Replace("FILE", Comment(table.File), StringComparison.Ordinal));
        for (int i = 0; i < results.Ids.Count; i++)
        {
            Append(script, new RowReader(table, i, []), results, i);
        }

        return script.Append('\n').Append(Foot).ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder script, RowReader row, DesignResultTable results, int i)
    {
        string id = $"\"{Quoted(results.Ids[i])}\"";
        script.Append($"\n# {Comment(results.Ids[i])}\n");
        if (RpactPlan.Obstacle(row) is { } obstacle)
        {
            script.Append($"# not compared: {obstacle}\n");
            return;
        }

        int looks = row.Whole("number_of_stages", 1, 5);
        script.Append($"design <- {RpactDesign.Of(row)}\ndesign_of[[{id}]] <- design\n");
        var bounds = Enumerable.Range(1, looks).Select(look => Figure(results, i, $"out_efficacy_z_{look}")).ToList();
        script.Append($"compare({id}, \"critical value\", {RpactCall.Vector(bounds.Select(bound => bound ?? double.NaN))}, as.vector(design$criticalValues))\n");
        if (RpactPlan.Of(row) is not { } plan)
        {
            return;
        }

        // Counts came late to rpact; an older version goes on without them.
        string guard = plan.Function.EndsWith("Counts", StringComparison.Ordinal) ? $"if (exists(\"{plan.Function}\")) " : string.Empty;
        script.Append($"{guard}{{\nplan <- {plan}\nplan_of[[{id}]] <- plan\n");
        foreach (var (figure, column, code) in Figures(row, looks))
        {
            if (Figure(results, i, column) is { } value)
            {
                script.Append($"compare({id}, \"{figure}\", {RpactCall.Number(value)}, {code})\n");
            }
        }

        script.Append("}\n");
    }

    private static IEnumerable<(string Figure, string Column, string Code)> Figures(RowReader row, int looks)
    {
        if (RpactPlan.AsksForPower(row))
        {
            yield return ("power", "out_overall_power", "as.vector(plan$overallReject)");
            yield break;
        }

        bool isSurvival = string.Equals(row.Text("endpoint"), "survival", StringComparison.OrdinalIgnoreCase);
        yield return ("patients", "out_n_max", looks == 1 ? "as.vector(plan$nFixed)" : "as.vector(plan$maxNumberOfSubjects)");
        if (isSurvival)
        {
            yield return ("events", "out_events_max", looks == 1 ? "as.vector(plan$eventsFixed)" : "max(plan$eventsPerStage)");
        }
    }

    private static double? Figure(DesignResultTable results, int row, string column)
    {
        int at = results.Columns.ToList().IndexOf(column);
        return at < 1 ? null : results.Values[row][at - 1];
    }

    private static string Quoted(string text) => Comment(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Comment(string text) => text.ReplaceLineEndings(" ");
}
