using System.Text;
using TrialTwin.Numerics.Problems;
using TrialTwin.Web.Studies;
using TrialTwin.Web.Tests.Fixtures;

namespace TrialTwin.Web.Tests.Studies;

[Trait("Requirement", "REQ-WEB-8")]
public sealed class ProtocolUploadTests
{
    [Fact]
    public async Task File_Of200Megabytes_IsRefusedUnread()
    {
        var problem = await RefusalAsync(new ChosenFile("big.json", 200_000_000, null));

        Assert.Contains("200 MB", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfNoText_IsRefused()
    {
        var problem = await RefusalAsync(ChosenFile.Of("picture.json", [0x89, 0x50, 0xff, 0xfe]));

        Assert.Contains("UTF-8", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"schema\": ")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task File_OfNoProtocol_IsRefusedWithTheReason(string text) =>
        Assert.NotEmpty((await RefusalAsync(ChosenFile.Of("p.json", Encoding.UTF8.GetBytes(text)))).Message);

    [Fact]
    public async Task File_OfTheSample_IsTaken()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "protocols", "alzheimers-donepezil", "protocol.json");

        var protocol = await ProtocolUpload.ReadAsync(ChosenFile.Of("p.json", await File.ReadAllBytesAsync(path)));

        Assert.Equal("alzheimers-donepezil", protocol.Id);
    }

    private static async Task<Problem> RefusalAsync(ChosenFile file) =>
        (await Assert.ThrowsAsync<BadInputException>(() => ProtocolUpload.ReadAsync(file))).Problems[0];
}
