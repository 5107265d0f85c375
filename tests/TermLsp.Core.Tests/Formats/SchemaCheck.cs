using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Validates by the part of JSON Schema (draft 2020-12) that our schema uses; any other keyword is an error, so that none is overlooked.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    public bool Accepts(JsonNode? value) => Accepts(root, value);

    private bool Accepts(JsonObject schema, JsonNode? value)
    {
        foreach ((string keyword, JsonNode? rule) in schema)
        {
            bool holds = keyword switch
            {
                "$schema" or "title" or "description" or "$defs" or "then" or "else" => true,
                "properties" or "patternProperties" => Properties(rule!.AsObject(), value, keyword == "patternProperties"),
                "additionalProperties" => value is not JsonObject mapping || mapping.Where(entry => !IsListed(schema, entry.Key)).All(entry => Additional(rule!, entry.Value)),
                "$ref" => Accepts(root["$defs"]![rule!.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value),
                "type" => (rule is JsonArray types ? types.Select(type => type!.GetValue<string>()) : [rule!.GetValue<string>()]).Any(type => Is(type, value)),
                "if" => schema[Accepts(rule!.AsObject(), value) ? "then" : "else"] is not JsonObject branch || Accepts(branch, value),
                "not" => !Accepts(rule!.AsObject(), value),
                "anyOf" => rule!.AsArray().Any(choice => Accepts(choice!.AsObject(), value)),
                "enum" => rule!.AsArray().Any(choice => JsonNode.DeepEquals(choice, value)),
                "items" => value is not JsonArray items || items.All(item => Accepts(rule!.AsObject(), item)),
                "propertyNames" => value is not JsonObject mapping || mapping.All(entry => Accepts(rule!.AsObject(), entry.Key)),
                "pattern" => !Is("string", value) || Regex.IsMatch(value!.GetValue<string>(), rule!.GetValue<string>()),
                "required" => value is not JsonObject mapping || rule!.AsArray().All(name => mapping.ContainsKey(name!.GetValue<string>())),
                "minimum" => !Is("number", value) || value!.GetValue<double>() >= rule!.GetValue<double>(),
                _ => throw new NotSupportedException(keyword),
            };
            if (!holds)
                return false;
        }

        return true;
    }

    private bool Properties(JsonObject rules, JsonNode? value, bool arePatterns) => value is not JsonObject mapping || mapping.All(entry =>
        rules.Where(rule => arePatterns ? Regex.IsMatch(entry.Key, rule.Key) : entry.Key == rule.Key).All(rule => Accepts(rule.Value!.AsObject(), entry.Value)));

    private bool Additional(JsonNode rule, JsonNode? value) => rule is JsonObject schema ? Accepts(schema, value) : rule.GetValue<bool>();

    private static bool IsListed(JsonObject schema, string name) =>
        (schema["properties"] is JsonObject names && names.ContainsKey(name))
        || (schema["patternProperties"] is JsonObject patterns && patterns.Any(pattern => Regex.IsMatch(name, pattern.Key)));

    private static bool Is(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "integer" => value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && number.GetValue<double>() % 1 == 0,
        "number" => value is JsonValue number && number.GetValueKind() == JsonValueKind.Number,
        "boolean" => value is JsonValue truth && truth.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "string" => value is JsonValue text && text.GetValueKind() == JsonValueKind.String,
        _ => throw new NotSupportedException(type),
    };
}
