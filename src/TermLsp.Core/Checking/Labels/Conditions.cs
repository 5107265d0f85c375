using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>Whether conditions tell two terms apart.</summary>
internal static class Conditions
{
    /// <summary>Whether there is a place where one of them counts and the other does not.</summary>
    public static bool Differ(Term left, Term right)
    {
        if (left.Condition is not { } one || right.Condition is not { } other)
            return left.Condition != right.Condition;
        return one.Window != other.Window || !one.Any.SequenceEqual(other.Any) || !one.None.SequenceEqual(other.None);
    }
}
