using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Prognosis;

public sealed class TrajectoryTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-82")]
    public async Task FitAndPredict_OfTheDocumentedExample_GiveCoursesOfEqualBytes()
    {
        var patients = folder.Write("new.csv", "id,BASE,AGE,SEX\na,20,70,F\nb,30,80,M\nc,,70,F\n");
        var fit = await TrialTwinProcess.RunAsync("prognosis", "fit", folder.Write("request.json", Checkout.Example("trajectory-request")), "--out", folder.PathOf("fit"), "--json");
        var one = await TrialTwinProcess.RunAsync("prognosis", "predict", folder.PathOf("fit/model.json"), patients, "--subject", "id", "--draws", "20", "--out", folder.PathOf("one"), "--threads", "1", "--json");
        var two = await TrialTwinProcess.RunAsync("prognosis", "predict", folder.PathOf("fit/model.json"), patients, "--subject", "id", "--draws", "20", "--out", folder.PathOf("two"), "--threads", "2", "--json");

        var judged = await TrialTwinProcess.RunAsync(
            "prognosis", "validate", folder.PathOf("fit/model.json"), Path.Combine(Checkout.Root, "reference-data/trials/cdiscpilot01/adam/adqsadas.xpt"),
            "--subject", "USUBJID", "--visit", "AVISIT", "--outcome", "CHG", "--where", "PARAMCD=ACTOT", "--where", "ANL01FL=Y", "--where", "DTYPE=", "--where", "TRTP=Xanomeline Low Dose", "--json");

        Assert.Equal(0, judged.ExitCode);
        Assert.Equal((0, 0, 0), (fit.ExitCode, one.ExitCode, two.ExitCode));
        Assert.All(fit.Document.GetProperty("result").GetProperty("visits").EnumerateArray(), visit => Assert.Equal("notDemonstrated", visit.GetProperty("verdict").GetString()));
        Assert.Equal(["draws.csv", "results.csv", "results.json", "run.json"], folder.Files("one"));
        Assert.Equal(folder.Read("one/draws.csv"), folder.Read("two/draws.csv"));
        Assert.Equal(1 + (2 * 20), File.ReadLines(folder.PathOf("one/draws.csv")).Count());
        Assert.Equal(1, one.Document.GetProperty("result").GetProperty("withoutPrediction").GetInt32());
    }
}
