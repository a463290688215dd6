using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using TrialTwin.Numerics.Problems;
using TrialTwin.Reports.Requests;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Web.Requests;

/// <summary>Answers a request beside the page, which shows how far it is; leaving the page cancels.</summary>
public sealed partial class RequestsPage(ILogger<RequestsPage> log) : IDisposable
{
    /// <summary>Largest file taken, bytes.</summary>
    private const long MostBytes = 1_000_000;

    private string text = RequestExamples.All[0].Text;
    private SimulationAnswer? answer;
    private IReadOnlyList<Problem> problems = [];
    private string? failure;
    private string? status;
    private double share;
    private CancellationTokenSource? running;

    private bool IsRunning => running is not null;

    public void Dispose() => running?.Cancel();

    private static string NameOf(string schema) => schema.Split('/')[1];

    private void TakeExample(ChangeEventArgs chosen) =>
        text = RequestExamples.All[int.Parse((string)chosen.Value!, CultureInfo.InvariantCulture)].Text;

    private async Task TakeFileAsync(InputFileChangeEventArgs chosen)
    {
        problems = [];
        try
        {
            using var reader = new StreamReader(chosen.File.OpenReadStream(MostBytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
            text = await reader.ReadToEndAsync();
        }
        catch (Exception fault) when (fault is IOException or DecoderFallbackException)
        {
            problems = [new Problem(chosen.File.Name, $"The file could not be read: {fault.Message}", "Choose a request: JSON in UTF-8 of at most 1 MB.")];
        }
    }

    private async Task SimulateAsync()
    {
        using var work = new CancellationTokenSource();
        (running, answer, problems, failure, share, status) = (work, null, [], null, 0, null);
        var options = new RunOptions(Environment.ProcessorCount, new Progress<double>(Show), work.Token);
        try
        {
            answer = await Task.Run(() => TrialRequests.Simulate(text, seed: null, options), work.Token);
            status = "The answer stands below.";
        }
        catch (BadInputException bad)
        {
            problems = bad.Problems;
        }
        catch (OperationCanceledException)
        {
            status = "Cancelled; nothing was kept.";
        }
        catch (Exception fault)
        {
            log.LogError(fault, "A request could not be answered.");
            failure = fault.Message;
        }

        running = null;
    }

    /// <summary>Draws the page again for every hundredth, not for every block of trials.</summary>
    private void Show(double done)
    {
        if (IsRunning && done - share >= 0.01)
        {
            share = done;
            StateHasChanged();
        }
    }

    private void Cancel() => running?.Cancel();
}
