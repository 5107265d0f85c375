using Newtonsoft.Json.Linq;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Documents.Code;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Configuration;

/// <summary>What the extension of VS Code says of settings and languages is what is so.</summary>
public sealed class VsCodeSettingsTests
{
    private const string Prefix = "termlsp.";

    private static readonly string Folder = Path.Combine(Repository.Root, "editors", "vscode");

    private static readonly JObject Package = Json("package.json");

    private static readonly Dictionary<string, JObject> Properties = Package["contributes"]!["configuration"]!
        .SelectMany(section => ((JObject)section["properties"]!).Properties())
        .ToDictionary(property => property.Name[Prefix.Length..], property => (JObject)property.Value);

    // The client of VS Code fixed the name of this one.
    private static string NameOf(string key) => key == "trace" ? "trace.server" : key;

    private static JObject Json(string name) => JObject.Parse(File.ReadAllText(Path.Combine(Folder, name)));

    private static (Settings Settings, string[] Complaints) Read(string key, JToken value)
    {
        (Settings settings, var diagnostics) = SettingsReader.Read(
            new SourceText(new JObject { [key] = value }.ToString()), folder: null, Settings.Default, isJson: true);
        return (settings, [.. diagnostics.Select(found => found.Message)]);
    }

    [Fact]
    public void The_settings_are_those_that_are_heeded() => Assert.Equal(
        SettingKeys.All.Select(key => NameOf(key.Name)).Order(StringComparer.Ordinal), Properties.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void What_stands_as_a_default_changes_nothing() => Assert.All(SettingKeys.All, key =>
    {
        (Settings settings, string[] complaints) = Read(key.Name, Properties[NameOf(key.Name)]["default"]!);
        Assert.Empty(complaints);
        Assert.Equivalent(Settings.Default, settings, strict: true);
    });

    [Fact]
    public void A_default_that_is_none_would_be_noticed()
    {
        Assert.ThrowsAny<Exception>(() => Assert.Equivalent(Settings.Default, Read("completion.limit", 99).Settings, strict: true));
        Assert.ThrowsAny<Exception>(() => Assert.Equivalent(Settings.Default, Read("hover.style", "short").Settings, strict: true));
        Assert.ThrowsAny<Exception>(() => Assert.Equivalent(Settings.Default, Read("lint.zones", new JArray("prose")).Settings, strict: true));
    }

    [Fact]
    public void Every_choice_that_is_offered_is_taken() => Assert.All(SettingKeys.All, key =>
    {
        JObject property = Properties[NameOf(key.Name)];
        foreach (JToken choice in property.SelectToken("enum") ?? new JArray())
            Assert.Empty(Read(key.Name, choice).Complaints);
        foreach (JToken choice in property.SelectToken("items.enum") ?? new JArray())
            Assert.Empty(Read(key.Name, new JArray(choice)).Complaints);
        foreach (JProperty rule in ((JObject?)property["properties"])?.Properties() ?? [])
            Assert.All(rule.Value["enum"]!, level => Assert.Empty(Read(key.Name, new JObject { [rule.Name] = level }).Complaints));
    });

    [Fact]
    public void Every_rule_and_every_zone_is_offered()
    {
        Assert.Equal(RuleIds.All.Order(StringComparer.Ordinal), ((JObject)Properties["lint.rules"]["properties"]!).Properties().Select(rule => rule.Name).Order(StringComparer.Ordinal));
        Assert.Equal(ZoneName.All.Order(StringComparer.Ordinal), Properties["lint.zones"].SelectToken("items.enum")!.Select(zone => (string)zone!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("package.nls.json")]
    [InlineData("package.nls.zh-cn.json")]
    public void Every_setting_is_described(string wording)
    {
        JObject texts = Json(wording);
        Assert.All(Properties, property =>
        {
            string key = ((string)property.Value["markdownDescription"]!).Trim('%');
            Assert.False(string.IsNullOrWhiteSpace((string?)texts[key]), key);
        });
    }

    // It starts, and asks the server, where there is text: data has comments too, but nobody writes it to be read.
    [Fact]
    public void The_languages_are_those_that_are_divided_into_zones()
    {
        const string Language = "onLanguage:";
        string[] named = [.. Package["activationEvents"]!.Select(each => (string)each!).Where(each => each.StartsWith(Language, StringComparison.Ordinal)).Select(each => each[Language.Length..])];
        string[] plain = ["plaintext", "typst"];
        Assert.All(named.Except(plain), language => Assert.NotEqual(DocumentKind.PlainText, DocumentKind.Of(language, "a")));
        string[] data = ["json", "yaml", "toml", "ini", "ignore"];
        Assert.All(
            CodeLanguages.All.Where(language => !data.Contains(language.Id)),
            language => Assert.NotEmpty(named.Intersect([language.Id, .. language.Aliases], StringComparer.OrdinalIgnoreCase)));
        Assert.Empty(named.Intersect(data));
    }
}
