using TermLsp.Core.Authoring;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Authoring;

/// <summary>Settings, a spelling, and the settings afterwards; null: there is no sure place for it.</summary>
public sealed class IgnoredSpellingTests
{
    [Theory]
    [InlineData("", "LORA", "lint:\n  ignore:\n    - LORA\n")]
    [InlineData("# only comments\n", "LORA", "# only comments\nlint:\n  ignore:\n    - LORA\n")]
    [InlineData("builtin: false", "LORA", "builtin: false\nlint:\n  ignore:\n    - LORA\n")]
    [InlineData("lint:\n  rules: {term-case: error}\n# end\n", "LORA", "lint:\n  ignore: [LORA]\n  rules: {term-case: error}\n# end\n")]
    [InlineData("lint: {enable: true}\n", "LORA", "lint: {ignore: [LORA], enable: true}\n")]
    [InlineData("lint:\n  ignore: []\n", "LORA", "lint:\n  ignore: [LORA]\n")]
    [InlineData("lint:\n  ignore: [RAG] # why\nbuiltin: true\n", "LORA", "lint:\n  ignore: [RAG, LORA] # why\nbuiltin: true\n")]
    [InlineData("lint:\n  ignore:\n    - RAG\n    # the end\nbuiltin: true\n", "LORA", "lint:\n  ignore:\n    - LORA\n    - RAG\n    # the end\nbuiltin: true\n")]
    [InlineData("lint.ignore: [RAG]\n", "上下文", "lint.ignore: [RAG, 上下文]\n")]
    [InlineData("lint:\r\n  ignore: [RAG]\r\n", "a: b", "lint:\r\n  ignore: [RAG, \"a: b\"]\r\n")]
    [InlineData("lint: 3\n", "LORA", null)]
    [InlineData("lint: {ignore: RAG}\n", "LORA", null)]
    [InlineData("- a list\n", "LORA", null)]
    [InlineData("lint: [\n", "LORA", null)]
    [InlineData("{builtin: true}\n", "LORA", null)]
    public void A_spelling_is_added_where_it_surely_belongs(string settings, string spelling, string? after)
    {
        SourceText text = new(settings);
        Assert.Equal(after, IgnoredSpelling.Of(text, spelling) is { } edit ? text.Replace(edit.Span, edit.NewText).Content : null);
    }
}
