namespace TrialTwin.Numerics.Problems;

/// <summary>User input that cannot be worked with; carries every problem found, not only the first.</summary>
public sealed class BadInputException : Exception
{
    public BadInputException(IReadOnlyList<Problem> problems)
        : base(string.Join(Environment.NewLine, problems))
    {
        Problems = problems;
    }

    public BadInputException(string path, string message, string mend)
        : this([new Problem(path, message, mend)])
    {
    }

    public IReadOnlyList<Problem> Problems { get; }
}
