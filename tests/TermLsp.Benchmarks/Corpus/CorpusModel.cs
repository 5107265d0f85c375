using System.Text;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>All that one seed gives: a text and lists of terms, of which some stand in it.</summary>
internal sealed class CorpusModel
{
    private readonly TermModel _terms;
    private readonly MarkdownText _text;
    private readonly CodeText _code;

    public CorpusModel(ulong seed)
    {
        GlossaryWords glossary = new();
        EnglishWords english = new(glossary, seed);
        ChineseWords chinese = new(glossary, seed);
        _terms = new TermModel(glossary, english, chinese, seed);
        Sentences sentences = new(english, chinese, _terms);
        _text = new MarkdownText(sentences, english, seed);
        _code = new CodeText(sentences, english, seed);
    }

    /// <summary>The first terms of the list.</summary>
    public IEnumerable<string> Terms(int count) => _terms.First(count);

    /// <summary>The blocks of the text up to the one that fills so many UTF-8 bytes.</summary>
    public IEnumerable<string> Text(long bytes) => UpTo(bytes, _text.Blocks());

    /// <summary>The functions of the code of that number, up to the one that fills so many UTF-8 bytes.</summary>
    public IEnumerable<string> Code(string ending, int number, long bytes) => UpTo(bytes, _code.Functions(ending, number));

    /// <summary>The text in pieces of so many UTF-8 bytes or a little more, without end.</summary>
    public IEnumerable<string> Pieces(long bytes)
    {
        using IEnumerator<string> blocks = _text.Blocks().GetEnumerator();
        while (true)
            yield return string.Concat(UpTo(bytes, Rest(blocks)));
    }

    private static IEnumerable<string> Rest(IEnumerator<string> blocks)
    {
        while (blocks.MoveNext())
            yield return blocks.Current;
    }

    private static IEnumerable<string> UpTo(long bytes, IEnumerable<string> blocks)
    {
        foreach (string block in blocks)
        {
            yield return block;
            bytes -= Encoding.UTF8.GetByteCount(block);
            if (bytes <= 0)
                yield break;
        }
    }
}
