namespace PairingBot.Tests.Architecture;

/// <summary>Sizes that keep the code readable.</summary>
public sealed class MeasureTests
{
    private static readonly IReadOnlyList<SourceFile> Product = Repository.Sources("src", "dialogs");
    private static readonly IReadOnlyList<SourceFile> Everything = Repository.Sources("src", "dialogs", "tests", "bench");

    [Fact]
    public void No_file_has_more_than_300_lines() =>
        Nothing.Offends(Everything.Where(file => file.Lines > 300).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void Of_a_hundred_product_files_95_have_at_most_150_lines()
    {
        var longer = Product.Where(file => file.Lines > 150).Select(file => $"{file.Path}: {file.Lines} lines").ToList();
        Assert.True(longer.Count <= Product.Count * 0.05, $"{longer.Count} of {Product.Count} files:\n{string.Join('\n', longer)}");
    }

    [Fact]
    public void Half_of_the_product_files_have_at_most_40_lines()
    {
        var sizes = Product.Select(file => file.Lines).Order().ToList();
        Assert.True(sizes[sizes.Count / 2] <= 40, $"The median is {sizes[sizes.Count / 2]} lines.");
    }

    /// <summary>The protocol's types have constructors that take every property: the official signatures ask for them.</summary>
    [Fact]
    public void No_method_has_more_than_50_lines() => Nothing.Offends(
        from file in Everything
        from member in Members.Of(file)
        where member.Lines > 50
        where !(file.Path.StartsWith("src/BotBuilder/Schema/", StringComparison.Ordinal) && member.Header.StartsWith($"public {Path.GetFileNameWithoutExtension(file.Path)}(", StringComparison.Ordinal))
        select $"{file.Path}({member.FirstLine}): {member.Lines} lines: {member.Header}");
}
