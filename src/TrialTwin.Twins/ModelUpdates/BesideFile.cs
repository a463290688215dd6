using TrialTwin.Numerics.Problems;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>A file that a request names and that lies beside it.</summary>
internal static class BesideFile
{
    public static string Read(string folder, string name, string field)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? File.ReadAllText(path)
            : throw new BadInputException(field, $"names {name}, which is not beside the request.", "Name an existing file.");
    }
}
