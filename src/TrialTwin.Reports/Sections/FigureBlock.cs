using TrialTwin.Reports.Figures;

namespace TrialTwin.Reports.Sections;

/// <summary>A numbered figure with its caption.</summary>
public sealed record FigureBlock(Figure Figure) : ReportBlock;
