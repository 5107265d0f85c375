using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>Compares what <see cref="FormCompiler"/> makes forms of.</summary>
internal static class FormSources
{
    private static readonly IEqualityComparer<Term> SameTerm = EqualityComparer<Term>.Create(static (one, other) =>
        one!.Text.Value == other!.Text.Value && one.Status == other.Status && one.Case == other.Case
        && one.Condition is null == other.Condition is null && one.Plurals.AsSpan().SequenceEqual(other.Plurals.AsSpan()));

    private static readonly IEqualityComparer<Located<string>> SameText =
        EqualityComparer<Located<string>>.Create(static (one, other) => one.Value == other.Value);

    /// <summary>Whether the forms of two sets are the same, entry by entry and term by term.</summary>
    public static bool AreAlike(GlossarySet one, GlossarySet other)
    {
        if (one.Entries.Count != other.Entries.Count)
            return false;
        for (int i = 0; i < one.Entries.Count; i++)
        {
            if (!AreAlike(one.Entries[i], other.Entries[i]))
                return false;
        }

        return true;
    }

    private static bool AreAlike(GlossaryEntry one, GlossaryEntry other)
    {
        if (one.Glossary.Scope.Zones.IsEmpty != other.Glossary.Scope.Zones.IsEmpty)
            return false;
        if (ReferenceEquals(one.Concept, other.Concept))
            return true;
        return one.Concept.Terms.AsSpan().SequenceEqual(other.Concept.Terms.AsSpan(), SameTerm)
            && one.Concept.Exceptions.AsSpan().SequenceEqual(other.Concept.Exceptions.AsSpan(), SameText);
    }
}
