using Microsoft.Extensions.DependencyInjection;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies.Tests.Users;

public sealed class AccessLinksTests
{
    [Fact]
    [Trait("Requirement", "REQ-USER-1")]
    public async Task Redeem_FreshLink_LogsInOnceUnderTheNameGiven()
    {
        await using var record = await TestRecord.OpenAsync();
        var link = await record.Links.CreateAsync(Actor.System);
        Assert.Equal(LinkState.AsksForName, await record.Links.InspectAsync(link.Token));

        var logIn = await record.Links.RedeemAsync(link.Token, "  Ada Lovelace ");

        Assert.Equal("Ada Lovelace", logIn.User.Name);
        Assert.Equal(logIn.User, await record.Users.FindBySessionAsync(logIn.SessionToken));
        Assert.Equal(LinkState.Used, await record.Links.InspectAsync(link.Token));
        await Assert.ThrowsAsync<BadInputException>(() => record.Links.RedeemAsync(link.Token, "Eve"));
        Assert.Single(await record.Audit.ListAsync(new AuditQuery(ActorName: "Ada Lovelace", Action: "logged in")));
    }

    [Fact]
    [Trait("Requirement", "REQ-USER-1")]
    public async Task Redeem_ByTwoBrowsersAtOnce_LetsOneIn()
    {
        await using var record = await TestRecord.OpenAsync();
        var link = await record.Links.CreateAsync(Actor.System);

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            try
            {
                return await record.Links.RedeemAsync(link.Token, $"Person {i}");
            }
            catch (BadInputException)
            {
                return null;
            }
        }));

        Assert.Single(tries, logIn => logIn is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\u0007b")]
    [Trait("Requirement", "REQ-USER-2")]
    public async Task Redeem_WithoutAUsableName_RefusesAndKeepsTheLink(string name)
    {
        await using var record = await TestRecord.OpenAsync();
        var link = await record.Links.CreateAsync(Actor.System);

        await Assert.ThrowsAsync<BadInputException>(() => record.Links.RedeemAsync(link.Token, name));

        Assert.Equal(LinkState.AsksForName, await record.Links.InspectAsync(link.Token));
    }

    [Fact]
    [Trait("Requirement", "REQ-USER-2")]
    public async Task Redeem_LinkForAKnownPerson_DoesNotAskAgain()
    {
        await using var record = await TestRecord.OpenAsync();
        var ada = (await record.Links.RedeemAsync((await record.Links.CreateAsync(Actor.System)).Token, "Ada Lovelace")).User;
        var link = await record.Links.CreateAsync(ada, ada.Id);

        Assert.Equal(LinkState.ForKnownUser, await record.Links.InspectAsync(link.Token));
        Assert.Equal(ada, (await record.Links.RedeemAsync(link.Token, null)).User);
        Assert.Equal([ada], await record.Users.ListAsync());
    }

    [Fact]
    [Trait("Requirement", "REQ-USER-1")]
    public async Task Redeem_UnknownOrExpiredLink_Refuses()
    {
        var clock = new SteppingClock();
        await using var record = await TestRecord.OpenAsync(more: services => services.AddSingleton<TimeProvider>(clock));
        var link = await record.Links.CreateAsync(Actor.System);
        Assert.Equal(LinkState.Unknown, await record.Links.InspectAsync("made-up"));

        clock.Ahead = TimeSpan.FromHours(13);

        Assert.Equal(LinkState.Expired, await record.Links.InspectAsync(link.Token));
        await Assert.ThrowsAsync<BadInputException>(() => record.Links.RedeemAsync(link.Token, "Ada"));
    }

    [Fact]
    [Trait("Requirement", "REQ-USER-3")]
    public async Task Sessions_LoggedOutOrRevoked_AreNoLongerKnown()
    {
        await using var record = await TestRecord.OpenAsync();
        var one = await record.Links.RedeemAsync((await record.Links.CreateAsync(Actor.System)).Token, "Ada Lovelace");
        var two = await record.Links.RedeemAsync((await record.Links.CreateAsync(Actor.System)).Token, "Ada Lovelace");

        await record.Users.LogOutAsync(one.SessionToken);
        Assert.Null(await record.Users.FindBySessionAsync(one.SessionToken));
        Assert.Equal(two.User, await record.Users.FindBySessionAsync(two.SessionToken));

        await record.Users.RevokeAllAsync(two.User.Id, TestRecord.Ada);
        Assert.Null(await record.Users.FindBySessionAsync(two.SessionToken));
    }

    [Fact]
    [Trait("Requirement", "REQ-USER-3")]
    public async Task Secrets_OfLinksAndSessions_AreNotInTheDataDirectory()
    {
        await using var record = await TestRecord.OpenAsync();
        var link = await record.Links.CreateAsync(Actor.System);
        var logIn = await record.Links.RedeemAsync(link.Token, "Ada Lovelace");

        foreach (var file in Directory.EnumerateFiles(record.Directory))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            var content = await reader.ReadToEndAsync();
            Assert.DoesNotContain(link.Token, content, StringComparison.Ordinal);
            Assert.DoesNotContain(logIn.SessionToken, content, StringComparison.Ordinal);
        }
    }

    private sealed class SteppingClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
    }
}
