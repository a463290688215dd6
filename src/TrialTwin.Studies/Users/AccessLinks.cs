using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Users;

/// <summary>One-time links, the only way in. There are no passwords.</summary>
public sealed class AccessLinks
{
    private const int LongestName = 100;
    private static readonly TimeSpan LinkLife = TimeSpan.FromHours(12);
    private static readonly TimeSpan SessionLife = TimeSpan.FromDays(30);

    private readonly RecordKeeper keeper;

    internal AccessLinks(RecordKeeper keeper) => this.keeper = keeper;

    /// <summary>Makes a link that can be used once, within 12 hours.</summary>
    /// <param name="actor">Who makes it; the program for the link it prints at its start.</param>
    /// <param name="forUserId">Person it is for; null lets the holder say who they are.</param>
    /// <param name="cancellation">Stops the making.</param>
    public Task<AccessLink> CreateAsync(Actor actor, string? forUserId = null, CancellationToken cancellation = default) =>
        keeper.ChangeAsync(
            change =>
            {
                var link = new AccessLink(IdentifierSource.Secret(), change.Now + LinkLife);
                var record = new AccessLinkRecord
                {
                    Id = IdentifierSource.Next("link"),
                    TokenHash = ContentDigest.Of(link.Token),
                    CreatedAt = change.Now,
                    ExpiresAt = link.ExpiresAt,
                    ForUserId = forUserId,
                };
                change.Rows.Add(record);
                change.Note(record, actor, AuditNote.Of("access link created", new { record.Id, record.ExpiresAt, forUserId }));
                return Task.FromResult(link);
            },
            cancellation);

    /// <summary>What can be done with a link, without using it up.</summary>
    public Task<LinkState> InspectAsync(string token, CancellationToken cancellation = default) =>
        keeper.ReadAsync(async rows => StateOf(await FindAsync(rows, token, cancellation)), cancellation);

    /// <summary>Uses a link up and logs its holder in.</summary>
    /// <param name="token">Token of the link.</param>
    /// <param name="name">Name of the person; asked once, later links may be made for them. Ignored for a link made for somebody.</param>
    /// <param name="cancellation">Stops the log-in.</param>
    /// <exception cref="BadInputException">The link is unknown, expired or used, or the name is missing; the link stays usable in the last case.</exception>
    public Task<LogIn> RedeemAsync(string token, string? name, CancellationToken cancellation = default) =>
        keeper.ChangeAsync(
            async change =>
            {
                var link = await FindAsync(change.Rows, token, cancellation);
                Refuse(StateOf(link));
                var user = link!.ForUserId is { } id
                    ? await change.Rows.Users.SingleAsync(u => u.Id == id, cancellation)
                    : await FindOrAddUserAsync(change, CheckedName(name), cancellation);
                var actor = new Actor(user.Id, user.Name);
                link.RedeemedAt = change.Now;
                link.RedeemedBy = user.Id;
                change.Note(link, actor, AuditNote.Of("access link used", new { link.Id }));
                return StartSession(change, actor);
            },
            cancellation);

    private static Task<AccessLinkRecord?> FindAsync(StudiesContext rows, string token, CancellationToken cancellation)
    {
        var hash = ContentDigest.Of(token);
        return rows.AccessLinks.SingleOrDefaultAsync(l => l.TokenHash == hash, cancellation);
    }

    private LinkState StateOf(AccessLinkRecord? link) => link switch
    {
        null => LinkState.Unknown,
        { RedeemedAt: not null } => LinkState.Used,
        _ when link.ExpiresAt <= keeper.Now => LinkState.Expired,
        { ForUserId: not null } => LinkState.ForKnownUser,
        _ => LinkState.AsksForName,
    };

    private static void Refuse(LinkState state)
    {
        const string another = "Ask for another link, or restart 'trialtwin serve', which prints one.";
        var reason = state switch
        {
            LinkState.Unknown => "This link was not made here.",
            LinkState.Used => "This link has been used.",
            LinkState.Expired => "This link has expired.",
            _ => null,
        };
        if (reason is not null)
        {
            throw new BadInputException("link", reason, another);
        }
    }

    private static string CheckedName(string? name)
    {
        var trimmed = name?.Trim() ?? "";
        if (trimmed.Length is 0 or > LongestName || trimmed.Any(char.IsControl))
        {
            throw new BadInputException(
                "name", trimmed.Length == 0 ? "The name is missing." : "This name cannot be used.", $"Give your name in 1 to {LongestName} characters; the audit trail keeps it.");
        }

        return trimmed;
    }

    private static async Task<UserRecord> FindOrAddUserAsync(RecordChange change, string name, CancellationToken cancellation)
    {
        if (await change.Rows.Users.SingleOrDefaultAsync(u => u.Name == name, cancellation) is { } known)
        {
            return known;
        }

        var user = new UserRecord { Id = IdentifierSource.Next("user"), Name = name, CreatedAt = change.Now };
        change.Rows.Add(user);
        change.Note(user, new Actor(user.Id, user.Name), AuditNote.Of("user named", new { user.Id, user.Name }));
        return user;
    }

    private static LogIn StartSession(RecordChange change, Actor actor)
    {
        var token = IdentifierSource.Secret();
        var session = new SessionRecord
        {
            Id = IdentifierSource.Next("session"),
            UserId = actor.Id,
            TokenHash = ContentDigest.Of(token),
            CreatedAt = change.Now,
            ExpiresAt = change.Now + SessionLife,
        };
        change.Rows.Add(session);
        change.Note(session, actor, AuditNote.Of("logged in", new { session.Id, session.ExpiresAt }));
        return new LogIn(actor, token, session.ExpiresAt);
    }
}
