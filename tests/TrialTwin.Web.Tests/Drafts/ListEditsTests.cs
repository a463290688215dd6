using TrialTwin.Web.Drafts;

namespace TrialTwin.Web.Tests.Drafts;

[Trait("Requirement", "REQ-WEB-12")]
public sealed class ListEditsTests
{
    private static readonly string[] Order = ["sex", "age", "height", "mmse"];

    [Theory]
    [InlineData("sex,height", "age", "sex,age,height")]
    [InlineData("age", "sex", "sex,age")]
    [InlineData("age", "mmse", "age,mmse")]
    [InlineData("", "age", "age")]
    [InlineData("mmse,sex", "age", "age,mmse,sex")]
    [InlineData("age,unheard-of", "mmse", "age,mmse,unheard-of")]
    public void WithInOrder_AValue_GoesBeforeTheFirstThatComesLater(string list, string added, string expected) =>
        Assert.Equal(expected, string.Join(',', Split(list).WithInOrder(added, Order)));

    [Fact]
    public void WithInOrder_AValueTakenAwayAndAddedAgain_ChangesNothing() =>
        Assert.All(Order, value => Assert.Equal(Order, Order.Where(other => other != value).ToList().WithInOrder(value, Order)));

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
