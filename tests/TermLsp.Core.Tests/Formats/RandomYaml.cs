using System.Text;
using CsCheck;

namespace TermLsp.Core.Tests.Formats;

/// <summary>YAML texts: well-formed ones in every style, and others that nearly are.</summary>
internal static class RandomYaml
{
    private static readonly string[] Pieces =
    [
        "a", "b", "key", "词元", "- ", "- ", "- ", ": ", ": ", ":", ":\n", "\n", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n    ", " ", " ", "  ", "#", " # c", "\"", "\"x\"",
        "'", "'y'", "''", "{", "}", "[", "]", ", ", ",", "{a: b}", "[x, y]", "|", "|-\n    ", ">", "> \n  ", ">-\n    ", "\\n", "\\", "\\u4e00", "?", "? ", "!", "&x ", "*x", "%", "@",
        "`", "---", "...", "~", "null", "\r\n", "\r", "\t", "\0", "é", "😀", "\uD83D", "x: y", "a: ", "\n  a: ", "\n- ", "\n\n", "\n  - a: ", "\n    b: ", "true", "-", "--", "1", "|+\n  ", "   \n",
    ];

    private static readonly string[] Words =
        ["a", "token", "词元", "上下文 窗口", "a b", "x:y", "a#b", "https://a.b/c", "it's", "say \"x\"", "-x", "50%", "a, b", "[x]", "{y}", "~", "null", "1.5", "*", "a*b", "?", "a?", "😀", "(x)", "=", "."];

    /// <summary>What begins like YAML and goes on anyhow.</summary>
    public static Gen<string> Soup { get; } = Gen.Select(Gen.Int[0, 3], Gen.Int[0, Pieces.Length - 1].Array[0, 24]).Select((begin, pieces) =>
        (begin switch { 0 => "a: ", 1 => "- ", 2 => "a:\n  ", _ => "" }) + string.Concat(pieces.Select(i => Pieces[i])));

    /// <summary>Blocks, flows and scalars of all styles, well-formed for the most part.</summary>
    public static Gen<string> Formed { get; } = Gen.Int[0, 1000].Array[20, 120].Select(choices => new Sketch(choices).Text());

    private sealed class Sketch(int[] choices)
    {
        private readonly StringBuilder _text = new();
        private int _next;

        public string Text()
        {
            if (Pick(6) == 0)
                _text.Append(Pick(2) == 0 ? "# first\n" : "---\n");
            Collection(0, depth: 0);
            string text = _text.ToString();
            return Pick(4) == 0 ? text.ReplaceLineEndings("\r\n") : Pick(5) == 0 ? text.TrimEnd('\n') : text;
        }

        private int Pick(int count) => _next < choices.Length ? choices[_next++] % count : 0;

        private string Word() => Words[Pick(Words.Length)];

        private void Collection(int indent, int depth)
        {
            bool isMapping = Pick(3) > 0;
            int count = Pick(3) + 1;
            for (int i = 0; i < count; i++)
            {
                if (i > 0 || depth == 0)
                    _text.Append(' ', indent);
                _text.Append(isMapping ? (Pick(5) switch { 0 => $"\"k {i}\"", 1 => $"'k{i}'", 2 => $"词 {i}", _ => $"k{i}" }) + (Pick(9) == 0 ? " :" : ":") : "-");
                Value(indent, depth + 1, isMapping);
                if (Pick(6) == 0)
                    _text.Append(Pick(2) == 0 ? "\n" : "  # comment: x\n");
            }
        }

        private void Value(int indent, int depth, bool isMapping)
        {
            int inner = indent + 1 + Pick(3);
            switch (depth > 4 ? Pick(3) : Pick(12))
            {
                case 0:
                    _text.Append(' ').Append(Word()).Append('\n');
                    break;
                case 1:
                    _text.Append(' ').Append(Quoted(inner)).Append(Pick(4) == 0 ? " # c\n" : "\n");
                    break;
                case 2:
                    _text.Append(Pick(2) == 0 ? "\n" : "  # nothing\n");
                    break;
                case 3 or 4:
                    _text.Append(' ').Append(Flow(inner, depth)).Append('\n');
                    break;
                case 5:
                    Block(inner);
                    break;
                case 6:
                    _text.Append(' ').Append(Word()).Append('\n').Append(' ', inner).Append(Word()).Append(Pick(3) == 0 ? "\n\n" : "\n");
                    _text.Append(' ', inner).Append(Word()).Append('\n');
                    break;
                case 7 when isMapping:
                    _text.Append('\n').Append(' ', indent).Append("- x\n").Append(' ', indent).Append("-\n");
                    break;
                case 8 when !isMapping:
                    _text.Append(' ');
                    Collection(indent + 2, depth);
                    break;
                case 9:
                    _text.Append('\n').Append(' ', inner).Append(Pick(2) == 0 ? Quoted(inner) : Word()).Append('\n');
                    break;
                default:
                    _text.Append('\n').Append(' ', inner);
                    Collection(inner, depth);
                    break;
            }
        }

        private string Quoted(int inner)
        {
            string fold = Pick(3) == 0 ? $" {(Pick(3) == 0 ? "\n" : "")}\n{new string(' ', inner)}" : " ";
            return Pick(2) == 0
                ? $"'{Word().Replace("'", "''", StringComparison.Ordinal)}{fold}b'"
                : $"\"{Word().Replace("\"", "\\\"", StringComparison.Ordinal)}{(Pick(3) == 0 ? "\\n\\u8bcd\\x41\\t " : "")}{fold}b\"";
        }

        private string Flow(int inner, int depth)
        {
            string gap = Pick(5) == 0 ? $"\n{new string(' ', inner)}" : Pick(3) == 0 ? " " : "";
            IEnumerable<string> items = Enumerable.Range(0, Pick(4)).Select(i =>
                depth < 4 && Pick(5) == 0 ? Flow(inner, depth + 1) : Pick(3) == 0 ? Quoted(inner) : Word());
            return Pick(2) == 0
                ? $"[{gap}{string.Join($",{gap} ", items)}{(Pick(6) == 0 ? "," : "")}{gap}]"
                : $"{{{gap}{string.Join($",{gap} ", items.Select((item, i) => $"{(Pick(4) == 0 ? "\"k\"" : "k")}{i}: {item}".Replace("\"k\"" + i, $"\"k{i}\"", StringComparison.Ordinal)))}{gap}}}";
        }

        private void Block(int inner)
        {
            _text.Append(' ').Append(Pick(2) == 0 ? '|' : '>').Append(Pick(3) switch { 0 => "-", 1 => "+", _ => "" }).Append(Pick(4) == 0 ? " # c\n" : "\n");
            int count = Pick(4) + 1;
            for (int i = 0; i < count; i++)
                _text.Append(Pick(5) == 0 ? "\n" : $"{new string(' ', inner + (i > 0 && Pick(4) == 0 ? 2 : 0))}{Word()} # {Word()}: x\n");
        }
    }
}
