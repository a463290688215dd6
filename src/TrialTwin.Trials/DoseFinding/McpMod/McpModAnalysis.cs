using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Trials.DoseFinding.McpMod;

/// <summary>Reads a dose-response trial and analyses it by MCP-Mod.</summary>
public static class McpModAnalysis
{
    /// <param name="request">A request without problems.</param>
    /// <param name="folder">Folder of the request.</param>
    /// <exception cref="BadInputException">The data are absent or cannot be analysed.</exception>
    public static McpModResult Analyse(McpModRequest request, string folder)
    {
        ArgumentNullException.ThrowIfNull(request);
        double sign = request.LargerIsBetter ? 1 : -1;
        try
        {
            var data = Data(request, folder, sign);
            var tests = DoseResponseTest.Analyse(data, [.. request.Candidates.Select(candidate => candidate.Model())]);
            CandidateResult[] candidates =
            [
                .. request.Candidates.Zip(tests, (candidate, test) =>
                    new CandidateResult(candidate, test.Contrast, test.Statistic, test.AdjustedP, test.AdjustedP.Value <= request.AlphaOneSided)),
            ];
            return new McpModResult(
                "trialtwin/mcp-mod-result/1",
                CanonicalJson.HashOf(request),
                [.. data.Groups.Select(group => group with { Mean = sign * group.Mean })],
                candidates,
                Fits(request, data, candidates, sign));
        }
        catch (ArgumentException fault)
        {
            throw new BadInputException("candidates", fault.Message.Split(" (Parameter")[0], "Give at least two doses with several patients each, and no candidate that is flat over them or that the others determine.");
        }
    }

    private static DoseResponseData Data(McpModRequest request, string folder, double sign)
    {
        var table = TableReader.Read(Path.Combine(folder, request.Data));
        var doses = table.Numbers(request.DoseColumn);
        var responses = table.Numbers(request.ResponseColumn);
        int[] rows = [.. Enumerable.Range(0, table.RowCount).Where(row => !doses.IsMissing(row) && !responses.IsMissing(row))];
        foreach (int row in rows)
        {
            if (doses[row] < 0)
            {
                throw new BadInputException($"{request.DoseColumn}, row {row + 1}", $"A dose of {doses[row]}.", "Doses are 0 (placebo) or more.");
            }
        }

        return new DoseResponseData([.. rows.Select(row => doses[row])], [.. rows.Select(row => sign * responses[row])]);
    }

    private static IReadOnlyList<FittedShape> Fits(McpModRequest request, DoseResponseData data, CandidateResult[] candidates, double sign)
    {
        FittedShape[] fits =
        [
            .. candidates.GroupBy(candidate => candidate.Candidate.Shape).Select(family =>
            {
                var fit = family.First().Candidate.Fit(data);
                double? target = fit.TargetDose(request.TargetEffect);
                return new FittedShape(
                    family.Key, Parameter(fit.Model), sign * fit.Placebo, sign * fit.Scale, fit.Aic, target, target > data.Groups[^1].Dose,
                    family.Any(candidate => candidate.Significant), false);
            }),
        ];
        var best = fits.Where(fit => fit.Significant).MinBy(fit => fit.Aic);
        return [.. fits.Select(fit => fit with { Chosen = fit == best })];
    }

    private static double? Parameter(DoseResponseModel model) => model switch
    {
        DoseResponseModel.Emax emax => emax.Ed50,
        DoseResponseModel.Exponential exponential => exponential.Delta,
        DoseResponseModel.Quadratic quadratic => quadratic.Delta,
        _ => null,
    };
}
