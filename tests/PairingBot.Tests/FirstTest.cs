namespace PairingBot.Tests;

public sealed class FirstTest
{
    [Fact]
    public void It_runs() => Assert.Equal(2, 1 + 1);
}
