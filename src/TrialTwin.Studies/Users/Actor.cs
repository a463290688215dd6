namespace TrialTwin.Studies.Users;

/// <summary>Who does something: a named person, or the program itself.</summary>
public sealed record Actor(string Id, string Name)
{
    /// <summary>The program, where no person acts: a run that ends, a sample that is imported.</summary>
    public static readonly Actor System = new("system", "TrialTwin");
}
