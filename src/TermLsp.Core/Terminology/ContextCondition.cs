using System.Collections.Immutable;

namespace TermLsp.Core.Terminology;

/// <summary>
/// A form counts only where, within <paramref name="Window"/> UTF-16 code units on each side, one of <paramref name="Any"/> stands (where
/// there are some) and none of <paramref name="None"/>. A sentence's end does not stop the window.
/// </summary>
public sealed record ContextCondition(ImmutableArray<string> Any, ImmutableArray<string> None, int Window)
{
    /// <summary>The window where the glossary names none.</summary>
    public const int DefaultWindow = 40;

    /// <summary>No window is wider: an edit decides over no more than this on each side.</summary>
    public const int WidestWindow = 1000;
}
