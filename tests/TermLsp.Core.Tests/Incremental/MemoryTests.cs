using System.Runtime.CompilerServices;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Incremental;

/// <summary>How long earlier versions of a document stay in memory.</summary>
public sealed class MemoryTests
{
    private static readonly TermMatcher Matcher = new(Glossaries.Read(Glossaries.OfTerms("rag: RAG")));

    [Fact]
    public void A_version_goes_once_the_next_has_been_asked()
    {
        (Document document, WeakReference[] earlier) = Edited(asks: true);
        Collect();
        Assert.All(earlier, version => Assert.False(version.IsAlive));
        Assert.Equal(1001, document.Version);
    }

    [Fact]
    public void Of_versions_that_nobody_asks_none_stays_but_the_last_that_was_asked()
    {
        (Document document, WeakReference[] earlier) = Edited(asks: false);
        Collect();
        Assert.Single(earlier, version => version.IsAlive);
        Assert.True(earlier[0].IsAlive);
        Assert.Equal(1001, document.Version);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Document Last, WeakReference[] Earlier) Edited(bool asks)
    {
        List<WeakReference> earlier = [];
        Document document = new("a", DocumentKind.Of("markdown", "a"), 1, new SourceText(new string('x', 100) + "\n\nRAG"));
        document.Occurrences(Matcher, CancellationToken.None);
        for (int i = 0; i < 1000; i++)
        {
            earlier.Add(new WeakReference(document.Text));
            document = document.With(document.Version + 1, document.Text.Replace(new TextSpan(i, i), "y"));
            if (asks)
                document.Occurrences(Matcher, CancellationToken.None);
        }

        return (document, [.. earlier]);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
