using System.Text.RegularExpressions;

namespace TrialTwin.Architecture.Tests.Science;

/// <summary>Equal input and seed give equal bits on every machine: nothing in the science may ask the platform.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [Trait("Requirement", "REQ-ARCH-7")]
    [InlineData(@"\bSystem\.Random\b|\bnew Random\(|\bRandom\.Shared\b", "the platform's random numbers")]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b|\bStopwatch\b|\bEnvironment\.TickCount", "the clock")]
    [InlineData(@"\bGuid\.NewGuid\b|\bEnvironment\.MachineName\b", "identities from outside")]
    [InlineData(@"\bMath\.(Exp|Log|Log10|Log2|Pow|Sin|Cos|Tan|Atan|Cbrt|Sinh|Cosh|Tanh)\(", "the platform's elementary functions")]
    [InlineData(@"\bMathNet\.Numerics\.(Distributions|SpecialFunctions|Random)\b", "functions that rest on the platform's exp and log")]
    public void Source_OfScience_DoesNotAskThePlatform(string pattern, string what) =>
        Offences.None(Lines("", pattern), $"The science does not use {what}:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-7")]
    public void Parallelism_InScience_StandsInSimulationAndTheEnsembleSolverAlone() =>
        Offences.None(
            Lines("src/TrialTwin.Trials/Simulation/", @"\bParallel\.|\bTask\.Run\b|\bnew Thread\(|\bThreadPool\b|\.AsParallel\(")
                .Where(line => !line.StartsWith("src/TrialTwin.Numerics/Ode/EnsembleSolver.cs", StringComparison.Ordinal)),
            "Only Trials/Simulation and the ensemble solver run in parallel:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-7")]
    public void Source_OfScience_IsSynchronous() =>
        Offences.None(Lines("", @"\basync (Task|ValueTask)\b"), "The science is synchronous:");

    private static IEnumerable<string> Lines(string exceptUnder, string pattern)
    {
        var expression = new Regex(pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return from project in Assemblies.Science
               from file in Repository.Files($"src/TrialTwin.{project}", ".cs")
               where exceptUnder.Length == 0 || !file.StartsWith(exceptUnder, StringComparison.Ordinal)
               from line in Repository.Lines(file).Select((text, index) => (Text: text, Number: index + 1))
               where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && expression.IsMatch(line.Text)
               select $"{file}:{line.Number}: {line.Text.Trim()}";
    }
}
