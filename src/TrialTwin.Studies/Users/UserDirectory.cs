using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Users;

/// <summary>The people known here and the browsers they are logged in with.</summary>
public sealed class UserDirectory
{
    private readonly RecordKeeper keeper;

    internal UserDirectory(RecordKeeper keeper) => this.keeper = keeper;

    /// <summary>Everybody who ever logged in, by name.</summary>
    public Task<IReadOnlyList<Actor>> ListAsync(CancellationToken cancellation = default) =>
        keeper.ReadAsync<IReadOnlyList<Actor>>(
            async rows => await rows.Users.OrderBy(u => u.Name).Select(u => new Actor(u.Id, u.Name)).ToListAsync(cancellation),
            cancellation);

    /// <summary>Who a session token belongs to; null when it is unknown, expired or revoked.</summary>
    public Task<Actor?> FindBySessionAsync(string sessionToken, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows =>
            {
                var (hash, now) = (ContentDigest.Of(sessionToken), keeper.Now);
                return await (
                    from session in rows.Sessions
                    where session.TokenHash == hash && session.RevokedAt == null && session.ExpiresAt > now
                    join user in rows.Users on session.UserId equals user.Id
                    select new Actor(user.Id, user.Name)).SingleOrDefaultAsync(cancellation);
            },
            cancellation);

    /// <summary>Logs one browser out.</summary>
    public Task LogOutAsync(string sessionToken, CancellationToken cancellation = default)
    {
        var hash = ContentDigest.Of(sessionToken);
        return RevokeAsync(rows => rows.Sessions.Where(s => s.TokenHash == hash), null, cancellation);
    }

    /// <summary>Logs a person out everywhere.</summary>
    public Task RevokeAllAsync(string userId, Actor actor, CancellationToken cancellation = default) =>
        RevokeAsync(rows => rows.Sessions.Where(s => s.UserId == userId), actor, cancellation);

    private Task RevokeAsync(
        Func<StudiesContext, IQueryable<SessionRecord>> which, Actor? actor, CancellationToken cancellation) =>
        keeper.ChangeAsync(
            async change =>
            {
                var open = await which(change.Rows).Where(s => s.RevokedAt == null).ToListAsync(cancellation);
                foreach (var session in open)
                {
                    session.RevokedAt = change.Now;
                    var user = await change.Rows.Users.SingleAsync(u => u.Id == session.UserId, cancellation);
                    change.Note(session, actor ?? new Actor(user.Id, user.Name), AuditNote.Of("logged out", new { session.Id }));
                }
            },
            cancellation);
}
