using System.Text;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>Documents without end: headings, paragraphs, lists, tables, code. A shorter text is the beginning of a longer one.</summary>
internal sealed class MarkdownText(Sentences sentences, EnglishWords english, ulong seed)
{
    /// <summary>Block after block, each with its line ends and the blank line after it.</summary>
    public IEnumerable<string> Blocks()
    {
        Chance chance = Chance.For(seed, -3);
        while (true)
        {
            bool isChinese = chance.Percent(60);
            string lineEnd = chance.Percent(20) ? "\r\n" : "\n";
            bool isWrapped = chance.Percent(isChinese ? 30 : 70);
            yield return $"# {sentences.Title(chance, isChinese)}{lineEnd}{lineEnd}";
            for (int blocks = chance.Between(8, 40); blocks > 0; blocks--)
                yield return string.Join(lineEnd, Block(chance, isChinese, isWrapped)) + lineEnd + lineEnd;
        }
    }

    private IEnumerable<string> Block(Chance chance, bool isChinese, bool isWrapped) => chance.Below(100) switch
    {
        < 68 => isWrapped ? Wrapping.Lines(Paragraph(chance, isChinese)) : [Paragraph(chance, isChinese)],
        < 76 => [$"{new string('#', chance.Between(2, 4))} {sentences.Title(chance, isChinese)}"],
        < 88 => Several(chance, 2, 7, () => "- " + sentences.Draw(chance, isChinese)),
        < 92 => Wrapping.Lines(Paragraph(chance, isChinese)).Select(line => "> " + line),
        < 95 => Several(chance, 3, 8, () => $"| {sentences.Title(chance, isChinese)} | {sentences.Title(chance, !isChinese)} |"),
        _ => ["```python", .. Several(chance, 3, 15, () => Code(chance)), "```"],
    };

    private string Paragraph(Chance chance, bool isChinese) =>
        string.Join(isChinese ? "" : " ", Several(chance, 2, 7, () => sentences.Draw(chance, isChinese)));

    private string Code(Chance chance) => new StringBuilder()
        .Append(' ', 4 * chance.Below(3))
        .Append(english.Rare(chance)).Append('_').Append(english.Rare(chance))
        .Append(chance.Percent(50) ? " = " : ".")
        .Append(EnglishWords.Coined(chance)).Append('(').Append(english.Rare(chance)).Append(", ").Append(chance.Below(4096)).Append(')')
        .ToString();

    private static IEnumerable<string> Several(Chance chance, int fewest, int most, Func<string> draw)
    {
        for (int count = chance.Between(fewest, most); count > 0; count--)
            yield return draw();
    }
}
