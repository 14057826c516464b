using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PairingBot.Tests.Architecture;

/// <summary>Where packages and projects may be referenced, by the project files.</summary>
public sealed partial class PackageTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["PairingBot.Domain"] = [],
        ["PairingBot.Language"] = [],
        ["BotBuilder"] = [],
        ["PairingBot.Training"] = ["PairingBot.Language"],
        ["PairingBot.Dialogs"] = ["PairingBot.Domain", "PairingBot.Language"],
        ["PairingBot"] = ["PairingBot.Domain", "PairingBot.Language", "PairingBot.Dialogs"],
    };

    [Fact]
    public void Projects_refer_to_one_another_one_way() => Nothing.Offends(
        from project in Repository.Projects()
        let name = Path.GetFileNameWithoutExtension(project.Path)
        where Allowed.ContainsKey(name)
        from reference in Named(project.Xml, "ProjectReference").Select(NameOf)
        where !Allowed[name].Contains(reference, StringComparer.Ordinal)
        select $"{project.Path} refers to {reference}");

    [Fact]
    public void Every_product_project_is_known_here() => Assert.Equal(
        Allowed.Keys.Order(StringComparer.Ordinal),
        Repository.Projects().Select(p => p.Path).Where(path => !path.StartsWith("tests/", StringComparison.Ordinal) && !path.StartsWith("bench/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_need_no_packages() => Nothing.Offends(
        Repository.Projects().Where(p => p.Path.EndsWith("/PairingBot.Domain.csproj", StringComparison.Ordinal))
            .SelectMany(p => Named(p.Xml, "PackageReference").Concat(Named(p.Xml, "PackageDownload")).Concat(Named(p.Xml, "Reference")))
            .Select(reference => reference.ToString()));

    [Fact]
    public void Every_package_is_pinned_in_one_place()
    {
        var pins = Named(Repository.Xml("Directory.Packages.props"), "PackageVersion").ToDictionary(Include, pin => (string?)pin.Attribute("Version") ?? "", StringComparer.Ordinal);
        Nothing.Offends(pins.Where(pin => !Exact().IsMatch(pin.Value)).Select(pin => $"{pin.Key} {pin.Value} is no exact version"));

        var projects = Repository.Projects().Append(("Directory.Build.targets", Repository.Xml("Directory.Build.targets"))).ToList();
        Nothing.Offends(projects.SelectMany(p => Named(p.Item2, "PackageReference").Where(r => !IsPinned(r, pins)).Select(r => $"{p.Item1}: {r}")));
        Nothing.Offends(projects.SelectMany(p => Named(p.Item2, "PackageDownload").Where(d => !Exact().IsMatch(((string?)d.Attribute("Version") ?? "").Trim('[', ']'))).Select(d => $"{p.Item1}: {d}")));
    }

    private static bool IsPinned(XElement reference, Dictionary<string, string> pins) =>
        pins.ContainsKey(Include(reference)) && reference.Attribute("Version") is null && reference.Attribute("VersionOverride") is null && !reference.Elements().Any(e => e.Name.LocalName.StartsWith("Version", StringComparison.Ordinal));

    private static IEnumerable<XElement> Named(XElement xml, string name) => xml.Descendants(name);

    private static string Include(XElement element) => (string?)element.Attribute("Include") ?? (string?)element.Attribute("Update") ?? "";

    private static string NameOf(XElement reference) => Path.GetFileNameWithoutExtension(Include(reference).Replace('\\', '/'));

    [GeneratedRegex(@"^(\d+(\.\d+){1,3}(-[\w.]+)?|\$\(\w+\))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Exact();
}
