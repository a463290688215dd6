using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Users;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Web.Drafts;

/// <summary>
/// A draft under the hands of one person in one browser: every change is checked at once and saved after a pause,
/// so that leaving the page, losing the connection or a restart of the server costs nothing.
/// </summary>
public sealed class DraftEditor : IAsyncDisposable
{
    /// <summary>Quiet time after the last change before it is saved.</summary>
    public static readonly TimeSpan SavePause = TimeSpan.FromMilliseconds(700);

    private readonly StudyCatalog catalog;
    private readonly Actor actor;
    private readonly ITimer timer;
    private readonly SemaphoreSlim saving = new(1, 1);
    private readonly SortedDictionary<string, Problem> unreadable = new(StringComparer.Ordinal);
    private int version;
    private Protocol saved;

    public DraftEditor(StudyDetail study, StudyCatalog catalog, Actor actor, TimeProvider clock)
    {
        this.catalog = catalog;
        this.actor = actor;
        StudyId = study.Id;
        version = study.DraftVersion;
        saved = Protocol = study.Draft;
        Problems = ProtocolValidator.Validate(Protocol);
        timer = clock.CreateTimer(_ => _ = SaveAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public string StudyId { get; }

    public Protocol Protocol { get; private set; }

    /// <summary>Everything that is wrong, fields that cannot be read first; a draft with problems is saved all the same.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; }

    public bool IsSaved => ReferenceEquals(saved, Protocol) && Conflict is null;

    /// <summary>Somebody else's save that came in between; nothing is overwritten until the person chooses.</summary>
    public DraftConflictException? Conflict { get; private set; }

    /// <summary>Why the last save failed, such as a full disk; null when it did not.</summary>
    public string? Failure { get; private set; }

    /// <summary>Raised after every change and every save, on any thread.</summary>
    public event EventHandler? Changed;

    public void Change(string path, Func<Protocol, Protocol> edit)
    {
        foreach (var mended in unreadable.Keys.Where(key => Covers(path, key)).ToList())
        {
            unreadable.Remove(mended);
        }

        Protocol = edit(Protocol);
        Check();
        timer.Change(SavePause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Notes that a field holds something that is no value of its kind; the draft keeps the last good value.</summary>
    public void CannotRead(string path, string text, string expected)
    {
        unreadable[path] = new Problem(path, $"“{text}” is not {expected}.", $"Enter {expected}.");
        Check();
    }

    /// <summary>Problems of a value, those of its list elements included.</summary>
    public IEnumerable<Problem> ProblemsAt(string path) => Problems.Where(p => Covers(path, p.Path));

    public async Task SaveAsync()
    {
        await saving.WaitAsync();
        try
        {
            if (Conflict is not null || ReferenceEquals(saved, Protocol))
            {
                return;
            }

            var attempt = Protocol;
            var study = await catalog.SaveDraftAsync(StudyId, new DraftEdit(attempt, version), actor);
            (saved, version, Failure) = (attempt, study.DraftVersion, null);
        }
        catch (DraftConflictException conflict)
        {
            Conflict = conflict;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Failure = fault.Message;  // Shown beside the form; the text stays in the form and the next change tries again.
        }
        finally
        {
            saving.Release();
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Ends a conflict: with my text saved over theirs (theirs stays in the audit trail), or with theirs taken.</summary>
    public async Task ResolveAsync(bool keepMine)
    {
        if (Conflict is not { } conflict)
        {
            return;
        }

        version = conflict.Current.DraftVersion;
        saved = conflict.Current.Draft;
        Protocol = keepMine ? Protocol : saved;
        unreadable.Clear();
        Conflict = null;
        Check();
        await SaveAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        await SaveAsync();
        saving.Dispose();
    }

    private static bool Covers(string path, string inner) =>
        inner == path || inner.StartsWith(path + "[", StringComparison.Ordinal);

    private void Check()
    {
        Problems = [.. unreadable.Values, .. ProtocolValidator.Validate(Protocol)];
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
