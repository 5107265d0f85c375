using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Linting.Misspelling;

public sealed class MisspelledTermTests
{
    [Theory]
    [InlineData("The context ⟦windwo→window⟧ is full.", "a word of a term, with the rest of the term beside it")]
    [InlineData("The windwo is full.", "a word of a longer term alone is none")]
    [InlineData("The ⟦contxet→context⟧\nwindow is full.", "a term goes over a line's end")]
    [InlineData("The contxet\n\nwindow is full.", "but not over a blank line")]
    [InlineData("> a ⟦contxet→context⟧\n> window", "nor does what stands before a line matter")]
    [InlineData("The contxet, window or not", "nor over a comma")]
    [InlineData("The **⟦contxet→context⟧ window** and *context* ⟦windwos→windows⟧", "markup does not part words; a plural stays one")]
    [InlineData("Its ⟦trasnformer→transformer⟧'s layers", "a possessive")]
    [InlineData("one (⟦tokenizzer→tokenizer⟧), “⟦tokenizzer→tokenizer⟧”", "brackets and quotes")]
    [InlineData("tokenizzer tokenizzer tokenizzer", "what is written three times is meant")]
    [InlineData("Tokenizzer: tokenizzer tokenizzer", "in any case, for a sentence may begin with it")]
    [InlineData("`tokenizzer` is a tokenizzer", "what stands in code is a name")]
    [InlineData("```\ntokenizzer = 1\n```\n\nThe tokenizzer.", "in a block of code too")]
    [InlineData("TOKENIZZER, tokenIzzer, tokenizzer2, my_tokenizzer, a.tokenizzer, --tokenizzer, @tokenizzer, #tokenizzer, $tokenizzer, \\tokenizzer", "no words")]
    [InlineData("https://example.org/tokenizzer and src/tokenizzer/a.py and tokenizzer.md", "addresses and paths")]
    [InlineData("We met Tokenizzer there.", "a capital in a sentence makes a name")]
    [InlineData("We met ⟦Trasnformer→Transformer⟧ there.", "but for a term that has one")]
    [InlineData("## We met ⟦Tokenizzer→Tokenizer⟧", "and in headings, which have capitals anywhere")]
    [InlineData("我们用⟦Tokenizzer→Tokenizer⟧分词", "and beside Chinese")]
    [InlineData("embe em emb windo tokens", "short words have too many neighbours")]
    [InlineData("a ⟦rtansformer→transformer⟧", "the first letter counts, but may be swapped with the second")]
    [InlineData("a dransformer", "and with no other")]
    [InlineData("tokenizzér naïve", "letters beyond ASCII make other words")]
    [InlineData("$tokenizzer = 1$ <b tokenizzer=\"1\">x</b>", "formulas and tags")]
    public void Reports(string marked, string because)
    {
        Assert.NotNull(because);
        MisspellingCheck.Check(marked);
    }

    [Fact]
    public void Comments_count_and_code_is_evidence()
    {
        MisspellingCheck.Check("x = 1  # the ⟦tokenizzer→tokenizer⟧ of x\n", "python");
        MisspellingCheck.Check("tokenizzer = 1  # the tokenizzer of x\n", "python");
    }

    [Fact]
    public void Tells_what_was_meant_and_of_which_term()
    {
        LintDiagnostic found = Assert.Single(MisspellingCheck.Find(MisspellingCheck.New("The pretrainning ended.")));
        Assert.Equal("misspelled-term", found.Rule);
        Assert.Equal(Severity.Info, found.Severity);
        Assert.Equal("pretraining", found.Entry?.Concept.Id.Value);
        Assert.Equal("“pretrainning” looks like a misspelling of “pretraining”.", found.Message);
        LintFix fix = Assert.Single(found.Fixes);
        Assert.Equal("Replace with “pretraining”", fix.Title);
        Assert.Equal("pretrainning", found.Addition);
    }

    [Theory]
    [InlineData("The pretrainning ended.", false)]
    [InlineData("With continuouss batching.", true)]
    [InlineData("With a contniuouss batching.", true)]
    public void Only_the_rest_of_its_term_makes_a_guess_certain(string text, bool isCertain)
    {
        LintDiagnostic found = Assert.Single(MisspellingCheck.Find(MisspellingCheck.New(text)));
        Assert.Equal(isCertain, Assert.Single(found.Fixes).IsCertain);
    }

    [Fact]
    public void Two_terms_equally_near_are_both_offered_and_neither_is_certain()
    {
        GlossarySet terms = Glossaries.Read(Glossaries.OfTerms("a: prefiller", "b: prefilter"));
        LintDiagnostic found = Assert.Single(MisspellingCheck.Find(MisspellingCheck.New("The prefilker ran."), terms));
        Assert.Equal(["prefiller", "prefilter"], found.Fixes.Select(fix => fix.Edits.Single().NewText));
        Assert.All(found.Fixes, fix => Assert.False(fix.IsCertain));
    }

    [Fact]
    public void Speaks_Chinese_to_Chinese_readers()
    {
        LintDiagnostic found = Assert.Single(MisspellingCheck.Find(MisspellingCheck.New("使用Trasnformer模型"), language: "zh"));
        Assert.Equal("“Trasnformer”疑为“Transformer”之误。", found.Message);
        Assert.Equal("替换为“Transformer”", Assert.Single(found.Fixes).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D tokenizer \uDE00")]
    [InlineData("\0\0\0")]
    public void Odd_texts_do_no_harm(string text) => Assert.Empty(MisspellingCheck.Find(MisspellingCheck.New(text)));

    [Fact]
    public void Hostile_texts_are_read_in_their_length()
    {
        Assert.Empty(MisspellingCheck.Find(MisspellingCheck.New(new string('t', 2_000_000))));
        Assert.Empty(MisspellingCheck.Find(MisspellingCheck.New(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"tokeni{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))} ")))));
        Assert.Empty(MisspellingCheck.Find(MisspellingCheck.New("contxet" + new string(' ', 1_000_000) + "\n" + string.Concat(Enumerable.Repeat("contxet - ", 100_000)))));
    }
}
