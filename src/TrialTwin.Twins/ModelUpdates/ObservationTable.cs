using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>CSV of observations: id, time, observable, value.</summary>
internal static class ObservationTable
{
    public static IReadOnlyList<Observation> Parse(string text, ModelCard card, List<Problem> problems)
    {
        var rows = new TableRows("observations", "id,time,observable,value", problems);
        var names = card.Observables.Select(observable => observable.Name).ToList();
        List<Observation> all =
        [
            .. rows.Of(text).Select(row => new Observation(
                row.Cells[0], rows.Number(row.Cells[1], row.Line, "time", 0), rows.Choice(row.Cells[2], row.Line, "observable", names), rows.Number(row.Cells[3], row.Line, "value"))),
        ];
        return [.. all.Where(observation => observation.Observable >= 0)];
    }
}
