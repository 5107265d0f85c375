using TermLsp.Core.Terminology;

namespace TermLsp.Core.Features;

/// <summary>The few words of ours that stand around a glossary's, in the language that the reader reads.</summary>
internal abstract record Wording
{
    private static readonly Wording English = new EnglishWording();
    private static readonly Wording Chinese = new ChineseWording();

    public abstract string Example { get; }

    public abstract string Related { get; }

    public abstract string Source { get; }

    public abstract string Separator { get; }

    public static Wording For(LanguageTag language) => language.IsChinese ? Chinese : English;

    /// <summary>What to say of a term that may be written though another is preferred; both set.</summary>
    public abstract string Admitted(string label, string preferred);

    /// <summary>What to say of a term that is not the one to write.</summary>
    /// <param name="label">The set label of <see cref="Label"/>.</param>
    /// <param name="replacement">The term to write, set; null where there is none.</param>
    /// <param name="reason">Why; null where the glossary does not say.</param>
    public abstract string Instead(string label, string? replacement, string? reason);

    public abstract string Label(TermStatus status);

    public abstract string WrongCase { get; }

    private sealed record EnglishWording : Wording
    {
        public override string Example => "Example";

        public override string Related => "Related";

        public override string Source => "Source";

        public override string Separator => ": ";

        public override string WrongCase => "capitals";

        public override string Label(TermStatus status) => status switch
        {
            TermStatus.Admitted => "admitted",
            TermStatus.Deprecated => "deprecated",
            TermStatus.Forbidden => "forbidden",
            _ => "misspelling",
        };

        public override string Admitted(string label, string preferred) => $"{label}: the preferred term is {preferred}.";

        public override string Instead(string label, string? replacement, string? reason) =>
            $"{label}: " + (replacement is null ? "do not use this term." : $"use {replacement}.") + (reason is null ? "" : $" Why: {reason}");
    }

    private sealed record ChineseWording : Wording
    {
        public override string Example => "示例";

        public override string Related => "相关";

        public override string Source => "来源";

        public override string Separator => "：";

        public override string WrongCase => "大小写有误";

        public override string Label(TermStatus status) => status switch
        {
            TermStatus.Admitted => "亦可用",
            TermStatus.Deprecated => "不推荐",
            TermStatus.Forbidden => "禁用",
            _ => "拼写有误",
        };

        public override string Admitted(string label, string preferred) => $"{label}：首选 {preferred}。";

        public override string Instead(string label, string? replacement, string? reason) =>
            $"{label}：" + (replacement is null ? "请勿使用。" : $"请用 {replacement}。") + (reason is null ? "" : $"原因：{reason}");
    }
}
