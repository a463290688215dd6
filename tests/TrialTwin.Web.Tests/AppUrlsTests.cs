namespace TrialTwin.Web.Tests;

[Trait("Requirement", "REQ-WEB-6")]
public sealed class AppUrlsTests
{
    [Theory]
    [InlineData("http://x/studies/a/compare", "tab", "Plan", "http://x/studies/a/compare?tab=Plan")]
    [InlineData("http://x/studies/a/compare?tab=Plan&run=r1", "tab", "Two parts", "http://x/studies/a/compare?run=r1&tab=Two%20parts")]
    [InlineData("http://x/studies/a/compare?tab=Plan&run=r1", "tab", null, "http://x/studies/a/compare?run=r1")]
    [InlineData("http://x/studies/a/compare?tab=Plan", "tab", null, "http://x/studies/a/compare")]
    public void With_AParameter_KeepsTheOthers(string uri, string parameter, string? value, string expected) =>
        Assert.Equal(expected, AppUrls.With(uri, parameter, value));

    [Theory]
    [InlineData("http://x/studies/a-study/twins?run=1", "a-study")]
    [InlineData("http://x/studies/upload", null)]
    [InlineData("http://x/studies", null)]
    [InlineData("http://x/runs", null)]
    public void StudyIn_AnAddress_IsItsStudy(string uri, string? expected) =>
        Assert.Equal(expected, AppUrls.StudyIn(uri));

    [Fact]
    public void Study_WithStrangeCharacters_IsEscaped() =>
        Assert.Equal("/studies/a%2Fb%3F", AppUrls.Study("a/b?"));
}
