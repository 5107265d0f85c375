using TermLsp.Core.Formats.Yaml;

namespace TermLsp.Core.Configuration;

/// <summary>One thing that can be set.</summary>
/// <param name="Name">The key, its groups joined by dots: <c>completion.limit</c>.</param>
/// <param name="Takes">What values it takes, for people.</param>
/// <param name="English">What it does.</param>
/// <param name="Chinese">The same.</param>
/// <param name="Apply">The settings with the value laid over them; a value that the key does not take is reported and changes nothing.</param>
internal sealed record SettingKey(
    string Name, string Takes, string English, string Chinese, Func<SettingValues, YamlNode, Settings, Settings> Apply);
