namespace TermLsp.Core.Documents.Code;

/// <summary>The rules of a language by their first character, the longest opening first.</summary>
internal sealed class RuleIndex
{
    private readonly CodeRule[]?[] _rules = new CodeRule[]?[128];

    public RuleIndex(CodeLanguage language)
    {
        foreach (IGrouping<char, CodeRule> group in language.Rules.GroupBy(rule => rule.Open[0]))
        {
            CodeRule[] rules = [.. group.OrderByDescending(rule => rule.Open.Length)];
            _rules[group.Key] = rules;
            if (language.IgnoresCase)
                _rules[char.ToLowerInvariant(group.Key)] = rules;
        }
    }

    /// <summary>The rules that may open with a character.</summary>
    public ReadOnlySpan<CodeRule> At(char first) => first < _rules.Length ? _rules[first] : null;
}
