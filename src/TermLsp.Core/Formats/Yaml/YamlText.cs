using System.Collections.Immutable;
using System.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// Sets values as YAML in block style; short lists of texts stand on a line. A blank line parts the entries of the root's lists, which are what
/// one reads the file for.
/// </summary>
internal sealed class YamlText
{
    private const int Step = 2;
    private const int Width = 120;

    private readonly StringBuilder _text = new();

    private YamlText()
    {
    }

    /// <summary>The text of a file.</summary>
    public static string Of(YamlMapping root)
    {
        YamlText text = new();
        text.Mapping(root, indent: 0);
        return text._text.ToString();
    }

    // The first line goes on from where the text is, behind "- " or at the line's start.
    private void Mapping(YamlMapping mapping, int indent)
    {
        bool isFirst = true;
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (!isFirst)
                _text.Append(' ', indent);
            isFirst = false;
            string key = YamlScalarText.OnALine(entry.Key.Value, isInFlow: false);
            _text.Append(key).Append(':');
            Value(entry.Value, indent, indent + key.Length + 1);
        }
    }

    private void Value(YamlNode value, int indent, int column)
    {
        switch (value)
        {
            case YamlScalar scalar:
                _text.Append(' ');
                Scalar(scalar, indent, column + 1);
                break;
            case YamlMapping { Entries.IsEmpty: true }:
                _text.Append(" {}\n");
                break;
            case YamlMapping mapping:
                _text.Append('\n').Append(' ', indent + Step);
                Mapping(mapping, indent + Step);
                break;
            case YamlSequence sequence when OnALine(sequence, Width - column) is { } line:
                _text.Append(' ').Append(line).Append('\n');
                break;
            case YamlSequence sequence:
                _text.Append('\n');
                Items(sequence, indent + Step);
                break;
        }
    }

    private void Items(YamlSequence sequence, int indent)
    {
        bool isFirst = true;
        foreach (YamlNode item in sequence.Items)
        {
            if (!isFirst && indent == Step && item is YamlMapping)
                _text.Append('\n');
            isFirst = false;
            _text.Append(' ', indent);
            if (item is YamlMapping { Entries.IsEmpty: false } mapping)
            {
                _text.Append("- ");
                Mapping(mapping, indent + Step);
            }
            else
            {
                _text.Append('-');
                Value(item, indent, indent + 1);
            }
        }
    }

    private static string? OnALine(YamlSequence sequence, int room)
    {
        StringBuilder line = new("[");
        foreach (YamlNode item in sequence.Items)
        {
            if (item is not YamlScalar scalar || line.Length + scalar.Value.Length > room)
                return null;
            if (line.Length > 1)
                line.Append(", ");
            line.Append(scalar.IsPlain ? scalar.Value : YamlScalarText.OnALine(scalar.Value, isInFlow: true));
        }

        return line.Length < room || sequence.Items.IsEmpty ? line.Append(']').ToString() : null;
    }

    private void Scalar(YamlScalar scalar, int indent, int column)
    {
        if (scalar.IsPlain)
        {
            _text.Append(scalar.Value).Append('\n');
            return;
        }

        (string Header, ImmutableArray<string> Lines)? block =
            YamlScalarText.AsLiteral(scalar.Value) ?? YamlScalarText.AsFolded(scalar.Value, Width - indent - Step, Width - column);
        if (block is not { } found)
        {
            _text.Append(YamlScalarText.OnALine(scalar.Value, isInFlow: false)).Append('\n');
            return;
        }

        _text.Append(found.Header).Append('\n');
        foreach (string line in found.Lines)
        {
            if (line.Length > 0)
                _text.Append(' ', indent + Step).Append(line);
            _text.Append('\n');
        }
    }
}
