namespace TrialTwin.Web.Drafts;

/// <summary>Edits of the immutable lists of a protocol.</summary>
public static class ListEdits
{
    public static IReadOnlyList<T> Replace<T>(this IReadOnlyList<T> list, int index, Func<T, T> edit) =>
        [.. list.Select((item, i) => i == index ? edit(item) : item)];

    public static IReadOnlyList<T> Without<T>(this IReadOnlyList<T> list, int index) =>
        [.. list.Where((_, i) => i != index)];

    public static IReadOnlyList<T> With<T>(this IReadOnlyList<T> list, T added) => [.. list, added];

    /// <summary>
    /// The list with a value added before the first one that comes later in <paramref name="order"/>, so that taking a
    /// value away and adding it again changes nothing.
    /// </summary>
    public static IReadOnlyList<string> WithInOrder(this IReadOnlyList<string> list, string added, IReadOnlyList<string> order)
    {
        var places = order.Index().ToDictionary(item => item.Item, item => item.Index);
        int PlaceOf(string value) => places.GetValueOrDefault(value, int.MaxValue);
        var before = list.TakeWhile(value => PlaceOf(value) <= PlaceOf(added)).ToList();
        return [.. before, added, .. list.Skip(before.Count)];
    }

    /// <summary>A new identifier that the list does not hold: the stem, or the stem with a number.</summary>
    public static string FreeId(this IEnumerable<string> taken, string stem)
    {
        var ids = taken.ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, ids.Count + 1).Select(n => n == 1 ? stem : $"{stem}-{n}").First(id => !ids.Contains(id));
    }
}
