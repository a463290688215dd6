using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies.Storage;

/// <summary>One change in the making: the rows it touches and what the audit trail will say of it.</summary>
internal sealed class RecordChange
{
    private readonly AuditHeadRecord head;
    private readonly List<(IAudited Subject, Actor Actor, AuditNote Note)> notes = [];

    private RecordChange(StudiesContext context, AuditHeadRecord head, DateTimeOffset now)
    {
        Rows = context;
        this.head = head;
        Now = now;
    }

    public StudiesContext Rows { get; }

    /// <summary>The one time that all rows and entries of this change carry.</summary>
    public DateTimeOffset Now { get; }

    public static async Task<RecordChange> OpenAsync(StudiesContext context, DateTimeOffset now, CancellationToken cancellation)
    {
        // An update that changes nothing, made for its row lock: the chain grows by one writer at a time on a server too.
        await context.AuditHead.ExecuteUpdateAsync(s => s.SetProperty(h => h.Id, h => h.Id), cancellation);
        var newest = await context.AuditHead.SingleAsync(cancellation);
        return new RecordChange(context, newest, now);
    }

    /// <summary>Says in the audit trail what was done to <paramref name="subject"/>, which is hashed as it stands at the end.</summary>
    public void Note(IAudited subject, Actor actor, AuditNote note) => notes.Add((subject, actor, note));

    public async Task<AuditHead> SaveAsync(CancellationToken cancellation)
    {
        foreach (var (subject, actor, note) in notes)
        {
            Append(subject, actor, note);
        }

        await Rows.SaveChangesAsync(cancellation);
        return new AuditHead(head.Sequence, head.Hash);
    }

    private void Append(IAudited subject, Actor actor, AuditNote note)
    {
        var entry = new AuditEntry
        {
            Sequence = head.Sequence + 1,
            At = Now,
            ActorId = actor.Id,
            ActorName = actor.Name,
            Action = note.Action,
            Subject = subject.Subject,
            StudyId = subject.StudyId,
            Before = note.Before,
            After = note.After,
            Reason = note.Reason,
            Evidence = ContentDigest.Of(subject.Evidence),
            PreviousHash = head.Hash,
            Hash = "",
        };
        entry = entry with { Hash = entry.ComputeHash() };
        Rows.Add(entry);
        (head.Sequence, head.Hash) = (entry.Sequence, entry.Hash);
    }
}
