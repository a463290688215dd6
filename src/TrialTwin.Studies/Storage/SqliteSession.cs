using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TrialTwin.Studies.Storage;

/// <summary>
/// Sets what SQLite forgets with each connection: wait for a lock instead of failing, and write through to the disk
/// before a change counts as made.
/// </summary>
internal sealed class SqliteSession : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA busy_timeout = 15000; PRAGMA synchronous = FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
