using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>One text in several languages, in the order of the glossary.</summary>
public sealed record LocalizedText(ImmutableArray<(LanguageTag Language, Located<string> Text)> Versions)
{
    /// <summary>A text in no language at all.</summary>
    public static LocalizedText None { get; } = new([]);

    /// <summary>Whether there is no version.</summary>
    public bool IsEmpty => Versions.IsEmpty;

    /// <summary>The version in exactly this language, else in its sister (zh-TW for zh-CN), else null.</summary>
    public string? In(LanguageTag language) => Languages.Find(Versions, version => version.Language, language)?.Text.Value;

    /// <summary>The version in <see cref="In"/>, else the English one, else the first; null where there is none.</summary>
    public string? Best(LanguageTag language) => In(language) ?? In(LanguageTag.English) ?? (IsEmpty ? null : Versions[0].Text.Value);
}
