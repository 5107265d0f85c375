using System.Collections.Immutable;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Vale;

/// <summary>Reads a substitution rule of Vale's: each <c>bad: good</c> is a term not to be written and the one to write.</summary>
public sealed class ValeSubstitutionReader : IGlossaryReader
{
    private static readonly string[] RuleKeys =
    [
        "extends", "message", "level", "ignorecase", "swap", "scope", "link", "exceptions", "description", "nonword", "action", "append", "vocab",
        "capitalize", "limit", "pos", "raw",
    ];

    private static readonly Dictionary<string, Severity> Levels = new()
        { ["suggestion"] = Severity.Info, ["warning"] = Severity.Warning, ["error"] = Severity.Error };

    private static readonly Dictionary<string, bool> Flags = new() { ["true"] = true, ["false"] = false };

    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input)
    {
        List<GlossaryDiagnostic> diagnostics = [];
        YamlShape shape = new(diagnostics);
        GlossaryBuilder builder = new(input, diagnostics);
        if (shape.Mapping(YamlTree.Parse(input.Text.Content, diagnostics), "a rule of Vale's") is { } rule)
            Read(rule, shape, builder);
        return builder.ToResult();
    }

    private static void Read(YamlMapping rule, YamlShape shape, GlossaryBuilder builder)
    {
        if (shape.Text(rule["extends"], "'extends'") is not { Value: "substitution" } and var extends)
        {
            shape.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Error, extends?.Span ?? new TextSpan(rule.Span.Start, rule.Span.Start),
                "a rule holds terms where it says  extends: substitution  and  swap: {wrong: right}; this one does not");
            return;
        }

        shape.Keys(rule, RuleKeys, "a rule of Vale's");
        builder.Glossary = builder.Glossary with { Scope = new GlossaryScope([], ValeScope.Read(rule["scope"], shape)) };
        ValeSwaps swaps = new(shape)
        {
            Message = shape.Text(rule["message"], "'message'"),
            Level = shape.Choice(rule["level"], "'level'", Levels),
            Case = shape.Choice(rule["ignorecase"], "'ignorecase'", Flags) == true ? CaseRule.Ignore : CaseRule.Exact,
        };
        foreach (YamlNode item in YamlShape.Items(rule["swap"]))
        {
            foreach (YamlEntry swap in shape.Mapping(item, "'swap'")?.Entries ?? [])
                swaps.Add(swap);
        }

        ImmutableArray<Located<string>> exceptions = shape.Texts(rule["exceptions"], "'exceptions'");
        ImmutableArray<Located<string>> links = shape.Texts(rule["link"], "'link'");
        foreach (ConceptDraft draft in swaps.Drafts)
        {
            draft.Exceptions.AddRange(exceptions);
            draft.Sources.AddRange(links);
            builder.Add(draft);
        }
    }
}
