using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>Chinese messages.</summary>
internal sealed record ChineseLintWording : LintWording
{
    public override string ReplaceWith(string right) => $"替换为“{right}”";

    public override string WrongCase(string written, string right, string? reason) =>
        $"请写作“{right}”：“{written}”的大小写与术语不符。" + Because(reason);

    public override string Misspelling(string written, string? right, string? reason) =>
        (right is null ? $"“{written}”拼写有误。" : $"请写作“{right}”：“{written}”拼写有误。") + Because(reason);

    public override string LooksLike(string written, IEnumerable<string> right) =>
        $"“{written}”疑为{string.Join("或", right.Select(one => $"“{one}”"))}之误。";

    public override string WrongSeparators(string written, string right) => $"请写作“{right}”：这个术语的空格和连字符是固定的。";

    public override string NotToWrite(TermStatus status, string written, string? right, string? reason)
    {
        string standing = status == TermStatus.Forbidden ? "禁止使用" : "已不推荐使用";
        return (right is null ? $"请勿写“{written}”：该词{standing}。" : $"请写作“{right}”：“{written}”{standing}。") + Because(reason);
    }

    public override string Inconsistent(string written, string right) => $"请统一写作“{right}”：本文别处用它指“{written}”。";

    public override string OtherScript(string written, string? right, bool isTraditional, bool isRegional)
    {
        (string own, string other) = isTraditional ? ("繁体", "简体") : ("简体", "繁体");
        string why = isRegional ? $"本文为{own}中文，“{written}”是{other}中文的说法。" : $"本文为{own}中文，“{written}”用的是{other}字。";
        return right is null ? why : $"请写作“{right}”：{why}";
    }

    public override string FirstUse(string written, string introduced) => $"请写作“{introduced}”：“{written}”首次出现，前文没有它的全称。";

    public override string Undefined(string abbreviation) => $"没有任何地方解释“{abbreviation}”：请在本文中写出它的全称，或将它加入术语表。";

    public override string UnknownRule(string name, string? nearest, IEnumerable<string> known) =>
        $"没有名为“{name}”的规则" + (nearest is null ? $"；可用的规则：{string.Join("、", known)}。说明文字请写在“--”之后。" : $"，是不是想写“{nearest}”？");

    public override string UnknownComment(string name, string nearest) => $"“{name}”没有作用，是不是想写“{nearest}”？";

    private static string Because(string? reason) => reason is null ? "" : "原因：" + reason;
}
