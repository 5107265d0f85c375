using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>A value of a JSON text, and where it stands: editors' settings have comments, which a rewritten file would lose.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="End">The byte after the last.</param>
/// <param name="Members">An object's members; default for another value.</param>
internal sealed record JsonNode(int Start, int End, ImmutableArray<JsonMember> Members)
{
    public bool IsObject => !Members.IsDefault;

    /// <summary>The last member of this name is the one that counts.</summary>
    public JsonNode? Find(string key) => Members.LastOrDefault(member => member.Key == key)?.Value;

    /// <summary>The value that a text is, comments and commas too many allowed; null where it holds nothing.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonNode? Read(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader reader = new(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        if (IsBlank(text) || !reader.Read())
            return null;
        JsonNode node = Value(ref reader);
        // The reader tells by this whether something stands behind.
        reader.Read();
        return node;
    }

    // The reader takes a text without a value for a broken one.
    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        foreach (string line in Encoding.UTF8.GetString(text).Split('\n'))
        {
            ReadOnlySpan<char> said = line.AsSpan().Trim();
            if (!said.IsEmpty && !said.StartsWith("//", StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static JsonNode Value(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return new JsonNode(start, (int)reader.BytesConsumed, default);
        }

        ImmutableArray<JsonMember>.Builder members = ImmutableArray.CreateBuilder<JsonMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            (string key, int at) = (reader.GetString()!, (int)reader.TokenStartIndex);
            reader.Read();
            members.Add(new JsonMember(key, at, Value(ref reader)));
        }

        return new JsonNode(start, (int)reader.BytesConsumed, members.ToImmutable());
    }
}
