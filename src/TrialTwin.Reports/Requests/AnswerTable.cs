using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Requests;

/// <summary>A table of an answer.</summary>
/// <param name="File">Name of its CSV file without the ending, such as "results".</param>
/// <param name="Table">The table.</param>
public sealed record AnswerTable(string File, ResultTable Table);
