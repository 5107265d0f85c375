using System.Text;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>All that one seed gives: a text and lists of terms, of which some stand in it.</summary>
internal sealed class CorpusModel
{
    private readonly TermModel _terms;
    private readonly MarkdownText _text;

    public CorpusModel(ulong seed)
    {
        GlossaryWords glossary = new();
        EnglishWords english = new(glossary, seed);
        ChineseWords chinese = new(glossary, seed);
        _terms = new TermModel(glossary, english, chinese, seed);
        _text = new MarkdownText(new Sentences(english, chinese, _terms), english, seed);
    }

    /// <summary>The first terms of the list.</summary>
    public IEnumerable<string> Terms(int count) => _terms.First(count);

    /// <summary>The blocks of the text up to the one that fills so many UTF-8 bytes.</summary>
    public IEnumerable<string> Text(long bytes)
    {
        foreach (string block in _text.Blocks())
        {
            yield return block;
            bytes -= Encoding.UTF8.GetByteCount(block);
            if (bytes <= 0)
                yield break;
        }
    }
}
