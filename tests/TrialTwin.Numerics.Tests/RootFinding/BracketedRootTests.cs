using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Numerics.Tests.RootFinding;

[Trait("Requirement", "REQ-NUM-12")]
public sealed class BracketedRootTests
{
    [Fact]
    public void Root_OfACubic_IsFoundToTheTolerance() =>
        Assert.Equal(2.0945514815423265, BracketedRoot.Find(x => (x * x * x) - (2 * x) - 5, 2, 3, 1e-14)!.Value, 1e-13); // Wallis 1685

    [Fact]
    public void Root_AtAnEnd_IsThatEnd() => Assert.Equal(1, BracketedRoot.Find(x => x - 1, 1, 7, 1e-10));

    [Fact]
    public void Root_OfAStep_IsTheStep() =>
        Assert.Equal(0.3, BracketedRoot.Find(x => x < 0.3 ? -1 : 50, 0, 20, 1e-10)!.Value, 1e-9);

    [Fact]
    public void Root_WithoutChangeOfSign_IsNone() => Assert.Null(BracketedRoot.Find(x => (x * x) + 1, -1, 1, 1e-10));

    [Fact]
    public void Root_OfWhatIsNotANumber_IsNone() => Assert.Null(BracketedRoot.Find(x => x < 0.5 ? -1 : double.NaN, 0, 1, 1e-10));

    [Fact]
    public void Search_OnAFlatFunction_Ends()
    {
        int calls = 0;
        double Flat(double x)
        {
            calls++;
            return x > 0 ? 1e-300 : -1e-300;
        }

        Assert.Equal(0, BracketedRoot.Find(Flat, -1, 1e9, 1e-12)!.Value, 1e-11);
        Assert.InRange(calls, 2, 203);
    }
}
