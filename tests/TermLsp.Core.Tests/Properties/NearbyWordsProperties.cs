using System.Collections.Immutable;
using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Properties;

/// <summary>The words of conditions, held against trying each at each place of the folded window.</summary>
public sealed class NearbyWordsProperties
{
    private static readonly ImmutableArray<Form> Words =
    [
        .. Glossaries.Read("""
            concepts:
              - {id: a, en: {preferred: token, aliases: [Rag, window, fi, GPT-4o, C++, .NET, s]}, zh: {preferred: 检索, aliases: [模型, 有用、]}}
              - {id: b, en: {preferred: 𠮷, aliases: [R, é, я]}, zh: {preferred: は}}
            """).Entries.SelectMany(FormCompiler.Forms),
    ];

    [Theory]
    [InlineData("markdown")]
    [InlineData("plaintext")]
    [InlineData("csharp")]
    public void Stand_where_one_of_them_is_found(string kind) => Gen.Select(RandomText.Gen, Gen.Int[0, 40], Gen.Int[0, 40], Gen.Int[0, Words.Length - 1]).Sample(
        (text, from, length, word) =>
        {
            ZonedText zoned = new Document("a", DocumentKind.Of(kind, "a"), 1, new SourceText(text)).Zoned;
            TextSpan window = new(Math.Min(from, text.Length), Math.Min(from + length, text.Length));
            ImmutableArray<Form> words = [Words[word], Words[(word + 3) % Words.Length]];
            Assert.Equal(Stand(words, zoned, window), new NearbyWords(words).StandIn(zoned, window, new ZonedFold()));
        },
        iter: Fuzz.Cases(20_000));

    private static bool Stand(ImmutableArray<Form> words, ZonedText text, TextSpan window)
    {
        ZonedFold fold = new(text, window);
        for (int start = 0; fold.Has(start); start++)
        {
            if (FormStart<ExactText>.TryAt(start, new ExactText(fold), out FormStart<ExactText> at) && words.Any(word => FormComparison.At(at, word) is not null))
                return true;
        }

        return false;
    }
}
