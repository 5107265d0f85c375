using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// Builds the values of one YAML document from the parser's events. What stands before a syntax error is kept. An alias is the very
/// node that it points to; aliases that would expand past <see cref="MaxWeight"/> values are refused, as is nesting past
/// <see cref="MaxDepth"/>.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>More values than a glossary of a hundred thousand concepts holds.</summary>
    public const long MaxWeight = 4_000_000;

    // A collection has two events, one more than values.
    private const long MaxEvents = 2 * MaxWeight;

    /// <summary>Far deeper than the format, far from the stack's end.</summary>
    public const int MaxDepth = 64;

    private readonly Parser _parser;
    private readonly Dictionary<string, YamlNode> _anchors = [];
    private readonly ICollection<GlossaryDiagnostic> _diagnostics;
    private readonly string _text;
    private long _events;
    private bool _failed;

    private YamlTree(string text, ICollection<GlossaryDiagnostic> diagnostics)
    {
        _parser = new Parser(new StringReader(text));
        _text = text;
        _diagnostics = diagnostics;
    }

    /// <summary>The root of the first document; null where the text holds no value.</summary>
    public static YamlNode? Parse(string text, ICollection<GlossaryDiagnostic> diagnostics)
    {
        YamlNode? root = PlainYaml.Parse(text) ?? ByLibrary(text, diagnostics);
        if (root is null || root.Weight <= MaxWeight)
            return root;
        diagnostics.Add(new GlossaryDiagnostic(
            GlossaryDiagnosticCode.TooLarge, Severity.Error, root.Span,
            $"the file holds, or its aliases expand to, more than the {MaxWeight} values that are read; split it"));
        return null;
    }

    /// <summary>The root by the library, whatever the text has.</summary>
    internal static YamlNode? ByLibrary(string text, ICollection<GlossaryDiagnostic> diagnostics)
    {
        YamlTree tree = new(WithoutNul(text, diagnostics), diagnostics);
        YamlNode? root = tree.Root();
        if (root is not null)
            tree.ReportSecondDocument();
        return root;
    }

    private YamlNode? Root()
    {
        while (Next() is { } started)
        {
            if (started is NodeEvent or AnchorAlias)
                return Node(started, depth: 0);
        }

        return null;
    }

    private void ReportSecondDocument()
    {
        while (Next() is { } current)
        {
            if (current is not DocumentStart)
                continue;
            _diagnostics.Add(new GlossaryDiagnostic(
                GlossaryDiagnosticCode.Syntax, Severity.Error, SpanOf(current),
                "a second YAML document begins here; only the first is read, so put its entries there or into a file of their own"));
            return;
        }
    }

    private ParsingEvent? Next()
    {
        if (_failed)
            return null;
        try
        {
            if (!_parser.MoveNext())
                return null;
            if (++_events <= MaxEvents)
                return _parser.Current;
            Fail(SpanOf(_parser.Current!), GlossaryDiagnosticCode.TooLarge, $"the file holds more than the {MaxWeight} values that are read; split it");
        }
        catch (YamlException error)
        {
            string message = error.InnerException?.Message ?? error.Message;
            if (TabIndentation.Find(_text, message, Offset(error.End)) is { } tab)
                Fail(tab);
            else
                Fail(SpanOf(error.Start, error.End), GlossaryDiagnosticCode.Syntax, message);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // Some malformed texts the library does not recognise as such. Where it was, it does not say.
            int at = _parser.Current is { } last ? Offset(last.End) : 0;
            Fail(new TextSpan(at, at), GlossaryDiagnosticCode.Syntax, "from about here on this is no YAML; look for brackets and quotes that are not closed");
        }

        return null;
    }

    // To the parser it is the text's end, sometimes.
    private static string WithoutNul(string text, ICollection<GlossaryDiagnostic> diagnostics)
    {
        int at = text.IndexOf('\0', StringComparison.Ordinal);
        if (at < 0)
            return text;
        diagnostics.Add(new GlossaryDiagnostic(
            GlossaryDiagnosticCode.Syntax, Severity.Error, new TextSpan(at, at + 1),
            "a NUL character stands here, which YAML does not allow: what follows is not read; delete it"));
        return text[..at];
    }

    private YamlNode? Node(ParsingEvent started, int depth)
    {
        if (depth > MaxDepth)
        {
            Fail(SpanOf(started), GlossaryDiagnosticCode.TooLarge, $"values are nested more than {MaxDepth} deep");
            return null;
        }

        YamlNode? node = started switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, SpanOf(scalar)),
            SequenceStart sequence => Sequence(sequence, depth),
            MappingStart mapping => Mapping(mapping, depth),
            AnchorAlias alias => Alias(alias),
            _ => null,
        };
        if (node is not null && started is NodeEvent { Anchor.IsEmpty: false } anchored)
            _anchors[anchored.Anchor.Value] = node;
        return node;
    }

    private YamlNode? Alias(AnchorAlias alias)
    {
        if (_anchors.TryGetValue(alias.Value.Value, out YamlNode? node))
            return node;
        _diagnostics.Add(new GlossaryDiagnostic(
            GlossaryDiagnosticCode.Syntax, Severity.Error, SpanOf(alias), $"the alias *{alias.Value.Value} names no anchor before it"));
        return null;
    }

    private YamlSequence Sequence(SequenceStart started, int depth)
    {
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        ParsingEvent? current;
        while ((current = Next()) is not null and not SequenceEnd)
        {
            if (Node(current, depth + 1) is { } item)
                items.Add(item);
        }

        return new YamlSequence(items.ToImmutable(), SpanOf(started, current, isFlow: started.Style == SequenceStyle.Flow));
    }

    private YamlMapping Mapping(MappingStart started, int depth)
    {
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        ParsingEvent? current;
        while ((current = Next()) is not null and not MappingEnd)
        {
            YamlNode? key = Node(current, depth + 1);
            YamlNode? value = Next() is { } valueStarted ? Node(valueStarted, depth + 1) : null;
            if (key is YamlScalar scalar && value is not null)
                entries.Add(new YamlEntry(scalar, value));
            else if (key is not null and not YamlScalar)
                _diagnostics.Add(new GlossaryDiagnostic(GlossaryDiagnosticCode.WrongValue, Severity.Error, key.Span, "a key must be a plain word"));
        }

        return new YamlMapping(entries.ToImmutable(), SpanOf(started, current, isFlow: started.Style == MappingStyle.Flow));
    }

    private void Fail(TextSpan span, string code, string message) => Fail(new GlossaryDiagnostic(code, Severity.Error, span, message));

    private void Fail(GlossaryDiagnostic why)
    {
        _failed = true;
        _diagnostics.Add(why);
    }

    // The parser tells where the bracket that ends a flow collection stands, and of a block where the next value begins.
    private TextSpan SpanOf(ParsingEvent started, ParsingEvent? ended, bool isFlow)
    {
        int start = Offset(started.Start);
        int end = ended is null ? _text.Length : Math.Min(Offset(ended.Start) + (isFlow ? 1 : 0), _text.Length);
        return new TextSpan(start, start + _text.AsSpan(start, Math.Max(0, end - start)).TrimEnd().Length);
    }

    private TextSpan SpanOf(ParsingEvent at) => SpanOf(at.Start, at.End);

    private TextSpan SpanOf(Mark start, Mark end) => new(Offset(start), Offset(end));

    private int Offset(Mark mark) => (int)Math.Min(mark.Index, _text.Length);
}
