using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting.Rewriting;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting;

/// <summary>What is wrong with an occurrence.</summary>
internal enum MisuseKind
{
    /// <summary>The capitals.</summary>
    Case,

    /// <summary>The spelling: a listed misspelling, or hyphens and spaces that the term does not leave free.</summary>
    Spelling,

    /// <summary>The term itself.</summary>
    Deprecated,
}

/// <summary>An occurrence that is not as it should be.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Found">The occurrence; of homographs, the nearest glossary's.</param>
/// <param name="Others">Other wrong readings of the same span, further away.</param>
/// <param name="MayBeRight">Whether it is right by a glossary further away.</param>
internal readonly record struct Misuse(MisuseKind Kind, Occurrence Found, ImmutableArray<Occurrence> Others, bool MayBeRight)
{
    /// <summary>All in a document, in reading order, in the zones that count.</summary>
    public static ImmutableArray<Misuse> In(LintedDocument document)
    {
        ImmutableArray<Misuse>.Builder misuses = ImmutableArray.CreateBuilder<Misuse>();
        ReadOnlySpan<Occurrence> all = document.Occurrences.AsSpan();
        int next;
        for (int i = 0; i < all.Length; i = next)
        {
            next = i + 1;
            while (next < all.Length && all[next].Span == all[i].Span)
                next++;
            if (document.Zones.Contains(all[i].Zone) && !IsPartOfName(document.Document.Text.Content, all[i].Span) && Of(all[i..next], document.Document) is { } misuse)
                misuses.Add(misuse);
        }

        return misuses.DrainToImmutable();
    }

    // `Newtonsoft.Json`, `github.event`: letters on both sides of a full stop join names.
    private static bool IsPartOfName(string text, TextSpan span) => IsJoined(text, span.Start - 1, span.Start - 2) || IsJoined(text, span.End, span.End + 1);

    private static bool IsJoined(string text, int stop, int beyond) =>
        stop >= 0 && stop < text.Length && text[stop] == '.' && beyond >= 0 && beyond < text.Length && char.IsAsciiLetter(text[beyond]);

    // Homographs: a reading by which it is right speaks for it, unless it comes from a glossary further away.
    private static Misuse? Of(ReadOnlySpan<Occurrence> homographs, Document document)
    {
        int wrong = 0;
        while (wrong < homographs.Length && KindOf(homographs[wrong], document) is null)
        {
            if (IsRight(homographs[wrong]))
                return null;
            wrong++;
        }

        if (wrong == homographs.Length)
            return null;
        bool mayBeRight = false;
        ImmutableArray<Occurrence> others = [];
        foreach (Occurrence other in homographs[(wrong + 1)..])
        {
            if (KindOf(other, document) is not null)
                others = others.Add(other);
            else if (IsRight(other) && ReferenceEquals(other.Entry.Glossary, homographs[wrong].Entry.Glossary))
                return null;
            else
                mayBeRight |= IsRight(other);
        }

        return new Misuse(KindOf(homographs[wrong], document)!.Value, homographs[wrong], others, mayBeRight);
    }

    // An abbreviation without its capitals is understood, no more.
    private static bool IsRight(in Occurrence occurrence) => occurrence.Casing == Casing.Right;

    // What is wrong with one reading by itself; null where nothing is.
    private static MisuseKind? KindOf(in Occurrence occurrence, Document document)
    {
        Term term = occurrence.Term;
        switch (term.Status)
        {
            case TermStatus.Preferred or TermStatus.Admitted:
                if (occurrence.Casing == Casing.Wrong)
                    return MisuseKind.Case;
                return term.HasStrictVariants && !Separators.AreThoseOf(term.Text.Value, FoundText.Of(document, occurrence.Span).Text)
                    ? MisuseKind.Spelling
                    : null;
            case TermStatus.Hidden:
                return MisuseKind.Spelling;
            default:
                return IsCaseVariant(occurrence.Entry.Concept, term) ? MisuseKind.Case : MisuseKind.Deprecated;
        }
    }

    // "avoid: [LORA]" beside "abbr: LoRA".
    private static bool IsCaseVariant(Concept concept, Term term)
    {
        foreach (Term other in concept.Terms)
        {
            if (other.IsRight && string.Equals(other.Text.Value, term.Text.Value, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
