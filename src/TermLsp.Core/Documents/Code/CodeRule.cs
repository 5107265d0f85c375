namespace TermLsp.Core.Documents.Code;

/// <summary>Where an opening counts.</summary>
internal enum Where
{
    /// <summary>Wherever code stands.</summary>
    Anywhere,

    /// <summary>With nothing but spaces before it on its line.</summary>
    LineStart,

    /// <summary>As the first character of a line.</summary>
    FirstColumn,

    /// <summary>After a space or what ends a command: <c>$#</c> and <c>a#b</c> are no comments in a shell.</summary>
    AfterGap,

    /// <summary>Where a value begins: an apostrophe inside a plain YAML scalar opens nothing.</summary>
    ValueStart,

    /// <summary>Not behind a value: MATLAB's <c>A'</c>, VHDL's <c>a'event</c>.</summary>
    NotAfterValue,

    /// <summary>Not behind a colon: <c>http://</c> outside strings, in JSX and SCSS.</summary>
    NotAfterColon,

    /// <summary>Not behind a sigil: Perl's <c>$#</c>, <c>$'</c>.</summary>
    NotAfterSigil,
}

/// <summary>Something that is not plain code, by what opens it. The longest opening at a place wins.</summary>
/// <param name="Open">What opens it; where it begins with a letter, it must begin a word.</param>
internal abstract record CodeRule(string Open)
{
    public Where Where { get; init; }
}

/// <summary>A comment up to the line's end.</summary>
internal sealed record LineComment(string Open, bool IsDoc = false) : CodeRule(Open)
{
    /// <summary>Whether a symbol right behind makes an operator of it: Haskell's <c>--></c>.</summary>
    public bool MayBeOperator { get; init; }

    /// <summary>Whether it goes on with a comment that documents, on the line before: only the first line says <c>-- |</c>.</summary>
    public bool GoesOnWithDoc { get; init; }
}

/// <summary>A comment with an end; one that opens in the first column closes there too.</summary>
internal sealed record BlockComment(string Open, string Close, bool Nests = false, bool IsDoc = false) : CodeRule(Open)
{
    // `/**` holds `/*`, `{-|` holds `{-`: what nests is the short opening.
    public string NestedOpen { get; } = Open[..Math.Min(Open.Length, Close.Length)];
}

/// <summary>A string with fixed ends.</summary>
internal sealed record StringLiteral(string Open, string Close) : CodeRule(Open)
{
    /// <summary>Takes its meaning from the next character; none where <c>\0</c>.</summary>
    public char Escape { get; init; } = '\\';

    /// <summary>Whether the closing mark twice stands for itself.</summary>
    public bool Doubles { get; init; }

    public bool IsMultiLine { get; init; }

    public bool IsDoc { get; init; }

    public Interpolation? Interpolation { get; init; }
}

/// <summary>Code inside a string.</summary>
/// <param name="Open">What opens it; the bracket in it nests.</param>
/// <param name="Doubles">Whether the opening twice stands for itself.</param>
internal sealed record Interpolation(string Open, bool Doubles = false)
{
    public char Bracket { get; } = Open.Contains('(') ? '(' : '{';

    public char Close { get; } = Open.Contains('(') ? ')' : '}';

    /// <summary>How many closing brackets end it.</summary>
    public int CloseLength { get; } = Open.Count(c => c is '(' or '{');
}

/// <summary>How the ends of a string depend on its beginning.</summary>
internal enum Fence
{
    /// <summary><c>r#"…"#</c></summary>
    Hashes,

    /// <summary><c>"""…"""</c> with as many quotes as one likes; dollars before say how many braces interpolate.</summary>
    Quotes,

    /// <summary><c>[==[…]==]</c></summary>
    LongBracket,

    /// <summary><c>R"x(…)x"</c></summary>
    Delimiter,

    /// <summary><c>q{…}</c>, <c>%w[…]</c></summary>
    Bracket,
}

/// <summary>A string, or a comment, whose end its beginning names. <c>Open</c> is what stands before the fence.</summary>
internal sealed record FencedLiteral(string Open, Fence Fence, bool IsComment = false) : CodeRule(Open);

/// <summary>A string on the lines below: <c>&lt;&lt;EOF</c>.</summary>
internal sealed record HereDocument(string Open) : CodeRule(Open);

/// <summary>One character, <c>'a'</c>; what is none (a lifetime, a type variable, a digits' separator) stays code.</summary>
internal sealed record CharacterLiteral() : CodeRule("'");

/// <summary>Takes the next character with it: <c>\"</c> in a shell, <c>#\"</c> in Lisp.</summary>
internal sealed record EscapedCharacter(string Open) : CodeRule(Open);

/// <summary>A regular expression between slashes, where a value may begin.</summary>
internal sealed record RegexLiteral() : CodeRule("/");
