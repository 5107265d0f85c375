using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TermLsp.Core.Documents.Code;

/// <summary>Finds a language of the table by the editor's name for it, or by a file's name.</summary>
internal static class CodeLanguageIndex
{
    private static readonly FrozenDictionary<string, CodeLanguage> ById = Keyed(language => [language.Id, .. language.Aliases]);

    private static readonly FrozenDictionary<string, CodeLanguage> ByExtension = Keyed(language => language.Extensions);

    private static readonly FrozenDictionary<string, CodeLanguage> ByFileName = Keyed(language => language.FileNames);

    /// <summary>The language of LSP's <c>languageId</c>, or null.</summary>
    public static CodeLanguage? Find(string languageId) => ById.GetValueOrDefault(languageId);

    /// <summary>The language of a file by its name, a path or a URI before it or not; null where it is none of ours.</summary>
    public static CodeLanguage? FindByFile(string path)
    {
        string name = path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        if (ByFileName.TryGetValue(name, out CodeLanguage? named))
            return named;
        int dot = name.LastIndexOf('.');
        if (dot >= 0 && ByExtension.TryGetValue(name[(dot + 1)..], out CodeLanguage? language))
            return language;

        // `Dockerfile.dev`, `Makefile.am`.
        return dot > 0 ? ByFileName.GetValueOrDefault(name[..dot]) : null;
    }

    private static FrozenDictionary<string, CodeLanguage> Keyed(Func<CodeLanguage, ImmutableArray<string>> keys) =>
        CodeLanguages.All.SelectMany(language => keys(language).Select(key => (key, language)))
            .ToFrozenDictionary(pair => pair.key, pair => pair.language, StringComparer.OrdinalIgnoreCase);
}
