using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Features.Completing;

/// <summary>How what was typed stands to a term.</summary>
internal enum Match
{
    /// <summary>It is the term.</summary>
    Whole,

    /// <summary>The term begins with it.</summary>
    Head,

    /// <summary>The term is read so.</summary>
    Pinyin,

    /// <summary>A word inside the term begins with it.</summary>
    InnerWord,
}

/// <summary>A term that may have been meant.</summary>
/// <param name="Begun">Where it was found.</param>
/// <param name="Entry">Its concept.</param>
/// <param name="Term">The term.</param>
/// <param name="Match">How what was typed stands to it.</param>
/// <param name="Nearness">How many glossaries are nearer than its own.</param>
/// <param name="IsInDocument">Whether the document uses it.</param>
internal readonly record struct Candidate(BegunTerm Begun, GlossaryEntry Entry, Term Term, Match Match, int Nearness, bool IsInDocument)
{
    /// <summary>Whether it is written alike in all languages: an abbreviation, or a name with capitals of its own in each word.</summary>
    public bool IsName => Term.IsAbbreviation || (!Term.Language.IsChinese && FormCompiler.CaseBound(Term.Text.Value, Term.Case).All(isBound => isBound));
}
