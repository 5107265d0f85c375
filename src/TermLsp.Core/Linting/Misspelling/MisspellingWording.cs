using System.Collections.Immutable;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>What people are told of a misspelled term.</summary>
internal static class MisspellingWording
{
    /// <summary>What is wrong, and what may have been meant.</summary>
    public static string Message(string written, ImmutableArray<string> right, LanguageTag reader)
    {
        string separator = reader.IsChinese ? "或" : " or ";
        string all = string.Join(separator, right.Select(Quoted));
        return reader.IsChinese ? $"{Quoted(written)}疑为{all}之误。" : $"{Quoted(written)} looks like a misspelling of {all}.";
    }

    /// <summary>What the fix does.</summary>
    public static string Title(string right, LanguageTag reader) => reader.IsChinese ? $"替换为{Quoted(right)}" : $"Replace with {Quoted(right)}";

    private static string Quoted(string word) => $"“{word}”";
}
