using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TrialTwin.Studies.Storage;

/// <summary>Keeps times as sortable text, the same in every database.</summary>
internal sealed class RecordTimeConverter()
    : ValueConverter<DateTimeOffset, string>(time => RecordTime.Write(time), text => RecordTime.Read(text));
