using System.Collections.Immutable;

namespace TermLsp.Core.Authoring;

/// <summary>A language that is offered as a key; any other may be written too.</summary>
internal sealed record CommonLanguage(string Tag, string English, string Chinese)
{
    /// <summary>Those that software is mostly written about in, the nearest to hand first.</summary>
    public static ImmutableArray<CommonLanguage> All { get; } =
    [
        new("en", "English", "英语"),
        new("zh-CN", "Chinese, simplified", "简体中文"),
        new("zh-TW", "Chinese, traditional", "繁体中文"),
        new("ja", "Japanese", "日语"),
        new("ko", "Korean", "韩语"),
        new("de", "German", "德语"),
        new("fr", "French", "法语"),
        new("es", "Spanish", "西班牙语"),
        new("pt", "Portuguese", "葡萄牙语"),
        new("ru", "Russian", "俄语"),
    ];
}
