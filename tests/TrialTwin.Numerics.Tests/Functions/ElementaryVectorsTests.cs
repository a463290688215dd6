using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Functions;

public sealed class ElementaryVectorsTests
{
    [Fact]
    [Trait("Requirement", "REQ-NUM-3")]
    public void Log_ManyNumbers_HasTheBitsOfTheScalarFunction()
    {
        var stream = RandomStream.Create(1, StreamPurpose.Named("test"));
        double[] numbers = [.. Enumerable.Range(0, 100003).Select(i => i % 2 == 0 ? stream.NextUniform() : Math.ScaleB(stream.NextUniform(), (i % 1900) - 950))];
        double[] logarithms = [.. numbers];

        ElementaryVectors.Log(logarithms);

        Assert.Equal(numbers.Select(Elementary.Log), logarithms);
    }
}
