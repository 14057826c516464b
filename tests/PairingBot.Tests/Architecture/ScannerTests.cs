namespace PairingBot.Tests.Architecture;

/// <summary>The scanners themselves: what they say of the product is worth only as much as this.</summary>
public sealed class ScannerTests
{
    private const string Sample = """""
        namespace A; // "no string" {
        #region { is no brace
        /* "nor this" { */
        internal sealed class B<T>(string c = "d{") : E where T : class
        {
            private readonly char quote = '"', brace = '{';
            private static readonly Dictionary<int, int> Data = new()
            {
                [1] = 2,
            };

            public int Size { get; } = 3;

            public B() : this(x => x)
            {
                if (true) { Say($"one {(true ? "two" : $"{{three}} {4}")} five"); }
            }

            public string Text(int a = 1) => a switch
            {
                1 => @"back\""slash",
                2 => @"""",
                _ => """
                raw "quoted" {
                """,
            };

            public static bool operator ==(B<T> a, B<T> b) { return true; }

            private sealed record Inner(int X)
            {
                public int Y => X;
            }
        }
        """"";

    [Fact]
    public void Literals_are_found_and_comments_are_not() => Assert.Equal(
        ["d{", "two", "{{three}} ", "one  five", "back\\\"\"slash", "\"\"", "\nraw \"quoted\" {\n"],
        SourceFile.Parse("x.cs", Sample).Strings.Select(s => s.Text.Replace("    ", "", StringComparison.Ordinal)));

    [Fact]
    public void Members_are_found_with_their_lines_and_data_is_not_among_them() => Assert.Equal(
        [("public int Size", 1), ("public B() : this(x => x)", 4), ("public string Text(int a = 1) => a switch", 8), ("public static bool operator ==(B<T> a, B<T> b)", 1), ("public int Y => X", 1)],
        Members.Of(SourceFile.Parse("x.cs", Sample)).Select(m => (m.Header, m.Lines)));

    [Fact]
    public void Lines_are_counted_as_an_editor_shows_them()
    {
        Assert.Equal(2, SourceFile.Parse("x.cs", "a\nb\n").Lines);
        Assert.Equal(34, SourceFile.Parse("x.cs", Sample).Lines);
        Assert.Equal(4, SourceFile.Parse("x.cs", Sample).LineOf(Sample.IndexOf("internal", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sources_are_found_and_generated_files_are_not()
    {
        var sources = Repository.Sources("src", "dialogs", "tests");
        Assert.Contains(sources, file => file.Path == "src/PairingBot/Outbox/OutboxDispatcher.cs");
        Assert.DoesNotContain(sources, file => file.Path.Contains("/obj", StringComparison.Ordinal));
    }
}
