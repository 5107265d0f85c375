using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Silencing;

/// <summary>What an inline comment does.</summary>
internal enum InlineCommentKind
{
    /// <summary>Silences rules from here on.</summary>
    Disable,

    /// <summary>Lets them speak again from here on.</summary>
    Enable,

    /// <summary>Silences them on its own line.</summary>
    DisableLine,

    /// <summary>Silences them on the next line.</summary>
    DisableNextLine,

    /// <summary>A slip of the fingers.</summary>
    Unknown,
}

/// <summary>A comment that silences rules: <c>termlsp-disable-next-line term-case</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Word">The word that says so.</param>
/// <param name="Span">The word and the names behind it.</param>
/// <param name="Rules">The rules that it names, a bit each in the order of <see cref="Configuration.RuleIds"/>; all where it names none.</param>
/// <param name="UnknownNames">Names of rules that there are not.</param>
internal sealed record InlineComment(InlineCommentKind Kind, TextSpan Word, TextSpan Span, uint Rules, ImmutableArray<TextSpan> UnknownNames);
