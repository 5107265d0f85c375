using System.Buffers;
using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>
/// Goes through the words of a text, and judges those that nobody knows. Nearly all words are known: one number and three bytes of
/// <see cref="KnownWords"/> tell so.
/// </summary>
internal sealed class SightingSearch
{
    // Fewer may be slips in a Chinese paragraph that has hardly another Latin word.
    private const int FewestForeign = 5;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly ZonedText _text;
    private readonly string _content;
    private readonly TermWords _words;
    private readonly WordJudge _judge;
    private readonly ImmutableArray<Sighting>.Builder _found = ImmutableArray.CreateBuilder<Sighting>();

    private int _block = -1;
    private int _firstOfBlock;
    private int _wordsOfBlock;
    private int _unknownOfBlock;

    private SightingSearch(ZonedText text, TermWords words)
    {
        (_text, _content, _words, _judge) = (text, text.Text.Content, words, new WordJudge(text, words));
    }

    /// <summary>Those in a stretch over whose ends no block goes on, in reading order.</summary>
    public static ImmutableArray<Sighting> Find(ZonedText text, TextSpan stretch, TermWords words, CancellationToken cancellation)
    {
        SightingSearch search = new(text, words);
        for (int zone = text.IndexFrom(stretch.Start); zone < text.Spans.Length && text.Spans[zone].Span.Start < stretch.End; zone++)
        {
            cancellation.ThrowIfCancellationRequested();
            search.Read(zone);
        }

        search.EndBlock();
        return search._found.DrainToImmutable();
    }

    private void Read(int zone)
    {
        ZoneSpan span = _text.Spans[zone];
        if (span.Block != _block)
        {
            EndBlock();
            _block = span.Block;
        }

        if (Zones.HoldsNoWords(span.Zone))
            return;
        ReadOnlySpan<char> content = _content.AsSpan(0, span.Span.End);
        int at = span.Span.Start;
        while (at < content.Length)
        {
            if (!char.IsAsciiLetter(content[at]))
            {
                int next = content[at..].IndexOfAny(Letters);
                if (next < 0)
                    return;
                at += next;
            }

            int start = at;
            ulong hash = WordHash.Start;
            do
                hash = WordHash.With(hash, content[at++]);
            while (at < content.Length && char.IsAsciiLetter(content[at]));
            if (at < content.Length && ForeignText.IsLetter(content[at]))
            {
                _wordsOfBlock++;
                _unknownOfBlock++;
            }
            else if (at - start >= TermWords.ShortestWord)
            {
                Look(zone, new TextSpan(start, at), hash);
            }
        }
    }

    private void Look(int zone, TextSpan word, ulong hash)
    {
        bool isSmall = char.IsAsciiLetterLower(_content[word.Start]);
        if (isSmall)
            _wordsOfBlock++;
        if (KnownWords.Contain(hash) || _words.IsKnown(hash))
            return;
        if (isSmall)
            _unknownOfBlock++;
        if (_judge.Judge(zone, word) is { } sighting)
            _found.Add(sighting);
    }

    // What is foreign is meant as it is.
    private void EndBlock()
    {
        if (_unknownOfBlock >= FewestForeign && _unknownOfBlock * ForeignText.Share >= _wordsOfBlock)
        {
            for (int i = _firstOfBlock; i < _found.Count; i++)
                _found[i] = _found[i] with { Correction = null };
        }

        (_firstOfBlock, _wordsOfBlock, _unknownOfBlock) = (_found.Count, 0, 0);
    }
}
