using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>A numbered table with its caption.</summary>
public sealed record TableBlock(ResultTable Table) : ReportBlock;
