using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TermLsp.Cli.Output.Lint;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>A baseline as it lies on the disk: JSON, one finding a line, in an order that does not change, so that git can merge it.</summary>
internal static class BaselineFile
{
    private const int Version = 1;

    /// <summary>Reads it, or says why not.</summary>
    public static (Baseline? Baseline, string? Error) Read(string path)
    {
        (string? text, string? error) = TextFile.Read(path);
        if (text is null)
            return (null, $"cannot read the baseline '{path}': {error}");
        try
        {
            if (JsonSerializer.Deserialize(text, BaselineJsonContext.Readable.BaselineJson) is { Version: not null, Findings: not null } read)
            {
                return read.Version == Version
                    ? (Of(read.Findings, path), null)
                    : (null, $"the baseline '{path}' was written by another version of termlsp; delete it, and it is made anew");
            }
        }
        catch (JsonException)
        {
        }

        return (null, $"'{path}' is no baseline; name another file, or delete it, and one is made there");
    }

    /// <summary>Writes it; returns a sentence that says why it could not, else null.</summary>
    public static string? Write(string path, Baseline baseline)
    {
        StringBuilder text = new($"{{\n  \"version\": {Version},\n  \"findings\": [");
        string separator = "\n    ";
        foreach ((string file, Dictionary<FindingKey, int> known) in baseline.Files)
        {
            var ordered = known.OrderBy(pair => pair.Key.Rule, StringComparer.Ordinal).ThenBy(pair => pair.Key.Text, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Before, StringComparer.Ordinal).ThenBy(pair => pair.Key.After, StringComparer.Ordinal);
            foreach ((FindingKey key, int count) in ordered)
            {
                BaselineEntryJson entry = new(file, key.Rule, key.Text, key.Before, key.After, count);
                text.Append(separator).Append(JsonSerializer.Serialize(entry, BaselineJsonContext.Readable.BaselineEntryJson));
                separator = ",\n    ";
            }
        }

        text.Append("\n  ]\n}\n");
        return FileWriting.Replace(path, text.ToString());
    }

    /// <summary>An empty one for a file.</summary>
    public static Baseline For(string path) => new(Path.GetDirectoryName(Path.GetFullPath(path))!);

    private static Baseline Of(BaselineEntryJson[] entries, string path)
    {
        Baseline baseline = For(path);
        foreach (BaselineEntryJson entry in entries)
        {
            if (!baseline.Files.TryGetValue(entry.Path ?? "", out Dictionary<FindingKey, int>? known))
                baseline.Files[entry.Path ?? ""] = known = [];
            FindingKey key = new(entry.Rule ?? "", entry.Text ?? "", entry.Before ?? "", entry.After ?? "");
            known[key] = known.GetValueOrDefault(key) + Math.Max(entry.Count, 1);
        }

        return baseline;
    }
}

/// <summary>A baseline in JSON.</summary>
internal sealed record BaselineJson(int? Version, BaselineEntryJson[]? Findings);

/// <summary>A finding that is known, and how often it stands in the file.</summary>
internal sealed record BaselineEntryJson(string? Path, string? Rule, string? Text, string? Before, string? After, int Count);

/// <summary>How it is written, made at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BaselineJson))]
[JsonSerializable(typeof(BaselineEntryJson))]
internal sealed partial class BaselineJsonContext : JsonSerializerContext
{
    /// <summary>Chinese as it is, not as \u escapes.</summary>
    public static BaselineJsonContext Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
