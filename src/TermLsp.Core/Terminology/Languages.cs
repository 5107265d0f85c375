using System.Collections.Immutable;

namespace TermLsp.Core.Terminology;

/// <summary>Chooses among things of which there is one a language.</summary>
internal static class Languages
{
    /// <summary>The item of exactly this language, else the first of the same primary language, else null.</summary>
    public static T? Find<T>(ImmutableArray<T> items, Func<T, LanguageTag> languageOf, LanguageTag language)
        where T : struct
    {
        foreach (T item in items)
        {
            if (languageOf(item) == language)
                return item;
        }

        foreach (T item in items)
        {
            if (languageOf(item).Primary == language.Primary)
                return item;
        }

        return null;
    }
}
