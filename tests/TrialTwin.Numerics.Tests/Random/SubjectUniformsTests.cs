using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Random;

public sealed class SubjectUniformsTests
{
    [Theory]
    [Trait("Requirement", "REQ-NUM-2")]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1003)]
    public void Fill_AnyNumberOfSubjects_GivesTheBitsOfTheirStreams(int subjects)
    {
        var purpose = StreamPurpose.Named("test");
        var first = new double[subjects];
        var second = new double[subjects];

        SubjectUniforms.Fill(0x123456789ABCDEF0, purpose, 17, first, second);

        for (int i = 0; i < subjects; i++)
        {
            var stream = RandomStream.Create(0x123456789ABCDEF0, purpose, 17, (uint)i);
            Assert.Equal((stream.NextUniform(), stream.NextUniform()), (first[i], second[i]));
        }
    }
}
