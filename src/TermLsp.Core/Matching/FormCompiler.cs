using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>Turns the terms of a concept into forms.</summary>
internal static class FormCompiler
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // A glossary has many thousands of terms: each thread keeps the room to fold one and to gather its characters.
    [ThreadStatic]
    private static FoldedText? _room;

    [ThreadStatic]
    private static List<FormCharacter>? _characters;

    /// <summary>The forms of the concept's terms, inflections included.</summary>
    public static IEnumerable<Form> Forms(GlossaryEntry entry)
    {
        HashSet<string>? right = null;
        int order = 0;
        foreach (Term term in entry.Concept.Terms)
        {
            // A listed wrong form that differs from a right one in nothing but case means just that case: Rag, but not rag.
            bool isCaseVariant = !term.IsRight && (right ??= RightTexts(entry.Concept)).Contains(term.Text.Value);
            CaseRule rule = isCaseVariant ? CaseRule.Exact : term.Case;
            FormTraits traits = term.Condition is null && entry.Glossary.Scope.Zones.IsEmpty ? FormTraits.None : FormTraits.Conditional;
            foreach (string spelling in Spellings(term))
            {
                if (Compile(spelling, rule, entry, term, order++, traits) is { } form)
                    yield return form;
            }
        }
    }

    /// <summary>The forms of the strings that cancel the concept's occurrences inside them.</summary>
    public static IEnumerable<Form> Exceptions(GlossaryEntry entry)
    {
        Term term = entry.Concept.Terms[0];
        return entry.Concept.Exceptions.SelectMany(exception => AnyCase(exception.Value, entry, term, FormTraits.Exception));
    }

    /// <summary>The condition of a conditional form's term: its own, and its glossary's scope.</summary>
    public static FormCondition Condition(GlossaryEntry entry, Term term)
    {
        ContextCondition condition = term.Condition ?? new ContextCondition([], [], ContextCondition.DefaultWindow);
        return new FormCondition(Words(condition.Any), Words(condition.None), condition.Window, entry.Glossary.Scope.Zones);

        NearbyWords Words(ImmutableArray<string> words) => new([.. words.SelectMany(word => AnyCase(word, entry, term, FormTraits.None))]);
    }

    /// <summary>A text without separators and case: two spellings with one key differ in nothing else.</summary>
    public static string Key(string text)
    {
        FoldedText folded = FoldedText.Of(text);
        return folded.Substring(0, folded.Length).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
    }

    private static HashSet<string> RightTexts(Concept concept) =>
        concept.Terms.Where(term => term.IsRight).Select(term => term.Text.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A term as it is written, in the singular and the plural.</summary>
    public static IEnumerable<string> Spellings(Term term)
    {
        string text = term.Text.Value;
        string[] spellings = Inflection.OtherNumber(text) is { } other ? [text, other] : [text];
        return term.Plurals.IsEmpty ? spellings : spellings.Concat(term.Plurals).Distinct();
    }

    private static IEnumerable<Form> AnyCase(string text, GlossaryEntry entry, Term term, FormTraits traits) =>
        new[] { text, Inflection.OtherNumber(text) }.OfType<string>()
            .Select(spelling => Compile(spelling, CaseRule.Ignore, entry, term, order: 0, traits)).OfType<Form>();

    private static Form? Compile(string text, CaseRule rule, GlossaryEntry entry, Term term, int order, FormTraits traits)
    {
        FoldedText folded = _room ??= new FoldedText();
        text = text.Trim();
        folded.Reset(text, new TextSpan(0, text.Length));
        if (!folded.Has(0))
            return null;
        folded.Has(int.MaxValue);
        string spelling = string.Create(folded.Length, folded, static (span, f) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = f.Cased(i);
        });
        ImmutableArray<FormCharacter> characters = Characters(spelling, folded, CaseBound(spelling, rule));
        return characters.IsEmpty ? null : new Form
        {
            Entry = entry,
            Term = term,
            Characters = characters,
            Order = order,
            Traits = traits | TraitsOfCase(term.Text.Value, rule, characters),
        };
    }

    private static FormTraits TraitsOfCase(string term, CaseRule rule, ImmutableArray<FormCharacter> characters)
    {
        FormTraits traits = IsCaseFree(characters) ? FormTraits.None : FormTraits.CaseBound;
        if (rule == CaseRule.Exact)
            traits |= FormTraits.RefusesWrongCase;
        if (rule == CaseRule.Smart && IsAllCapital(term))
            traits |= FormTraits.AllCapital;
        bool isOrdinaryWord = !term.AsSpan().ContainsAnyExcept(Letters) && OrdinaryWords.Contains(term.ToLowerInvariant());
        return isOrdinaryWord ? traits | FormTraits.OrdinaryWord : traits;
    }

    private static bool IsCaseFree(ImmutableArray<FormCharacter> characters)
    {
        foreach (FormCharacter character in characters)
        {
            if (!character.IsCaseFree)
                return false;
        }

        return true;
    }

    private static ImmutableArray<FormCharacter> Characters(string spelling, FoldedText folded, bool[] caseBound)
    {
        List<FormCharacter> characters = _characters ??= [];
        characters.Clear();
        Rune? last = null;
        Gap gap = Gap.None;
        int i = 0;
        foreach (Rune rune in spelling.EnumerateRunes())
        {
            int length = rune.Utf16SequenceLength;
            if (rune.Value is ' ' or '\n' || (rune.Value == '-' && IsSeparator(spelling, i)))
            {
                gap = rune.Value == '-' || gap == Gap.Separator ? Gap.Separator : Gap.Spaces;
            }
            else
            {
                Gap before = last is { } previous ? Between(previous, rune, gap) : Gap.None;
                for (int unit = 0; unit < length; unit++)
                    characters.Add(new FormCharacter(folded.Cased(i + unit), folded.Folded(i + unit), unit == 0 ? before : Gap.None, !caseBound[i + unit]));
                (last, gap) = (rune, Gap.None);
            }

            i += length;
        }

        return [.. characters];
    }

    // "C--" and "-O2" mean their hyphens; "fine-tuning" means a separator.
    private static bool IsSeparator(string spelling, int hyphen) =>
        hyphen > 0 && hyphen + 1 < spelling.Length && spelling[hyphen - 1] != '-' && spelling[hyphen + 1] != '-';

    private static Gap Between(Rune left, Rune right, Gap written)
    {
        bool besideHan = CharacterClass.IsHan(left) || CharacterClass.IsHan(right);
        if (written == Gap.None)
        {
            // Han characters may be set apart anywhere; Latin ones from Han only where both are letters: "AI 生成", but "有用、诚实".
            return besideHan && Rune.IsLetterOrDigit(left) && Rune.IsLetterOrDigit(right) ? Gap.Spaces : Gap.None;
        }

        return besideHan ? written : Gap.Separator;
    }

    /// <summary>Of each character whether its case is the term's; the others are written in any.</summary>
    public static bool[] CaseBound(string spelling, CaseRule rule)
    {
        bool[] bound = new bool[spelling.Length];
        if (rule != CaseRule.Smart)
        {
            Array.Fill(bound, rule == CaseRule.Exact);
            return bound;
        }

        bool isOneLetter = IsOneLetter(spelling);
        int start = 0;
        for (int i = 0; i <= spelling.Length; i++)
        {
            if (i < spelling.Length && spelling[i] is not (' ' or '-' or '\n'))
                continue;
            // The "4o" of "GPT-4o" belongs to the name, as its capitals do.
            bool isMark = start > 1 && start < i && spelling[start - 1] == '-' && bound[start - 2] && char.IsAsciiDigit(spelling[start]);
            if (HasInnerCapital(spelling.AsSpan(start, i - start)) || isOneLetter || isMark)
                bound.AsSpan(start, i - start).Fill(true);
            start = i + 1;
        }

        return bound;
    }

    // A capital that is not the word's first letter. "RAG" has two; "Context" and the "A" of "Plan A" have none.
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        bool seenLetter = false;
        foreach (char c in word)
        {
            if (seenLetter && char.IsUpper(c))
                return true;
            seenLetter |= char.IsLetter(c);
        }

        return false;
    }

    private static bool IsOneLetter(string spelling)
    {
        int letters = 0;
        foreach (char c in spelling)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters == 1;
    }

    private static bool IsAllCapital(string text)
    {
        int capitals = 0;
        foreach (char c in text)
        {
            if (c > 0x7F || char.IsAsciiLetterLower(c))
                return false;
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }
}
