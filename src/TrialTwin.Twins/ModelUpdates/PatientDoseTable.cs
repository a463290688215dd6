using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>CSV of doses: id, time, route, amount, duration.</summary>
internal static class PatientDoseTable
{
    public static IReadOnlyList<(string Patient, ModelDose Dose)> Parse(string text, ModelCard card, List<Problem> problems)
    {
        var rows = new TableRows("doseTable", "id,time,route,amount,duration", problems);
        var routes = (card.Routes ?? []).Select(route => route.Name).ToList();
        return
        [
            .. rows.Of(text).Select(row =>
            {
                rows.Choice(row.Cells[2], row.Line, "route", routes);
                return (row.Cells[0], new ModelDose(
                    row.Cells[2], rows.Number(row.Cells[3], row.Line, "amount", 0), rows.Number(row.Cells[1], row.Line, "time", 0), null, 1, rows.Number(row.Cells[4], row.Line, "duration", 0)));
            }),
        ];
    }
}
