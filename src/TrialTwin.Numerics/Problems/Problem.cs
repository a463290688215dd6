namespace TrialTwin.Numerics.Problems;

/// <summary>One fault in what a user gave us, told so that it can be mended.</summary>
/// <param name="Path">Where: a JSON path such as <c>scenarios[2].sdMultiplier</c>, or a file and line.</param>
/// <param name="Message">What is wrong, with the value found.</param>
/// <param name="Mend">What to do about it, with the allowed range.</param>
public sealed record Problem(string Path, string Message, string Mend)
{
    public override string ToString() => $"{Path}: {Message} {Mend}";
}
