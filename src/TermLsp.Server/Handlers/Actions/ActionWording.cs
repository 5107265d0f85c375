using TermLsp.Core.Terminology;

namespace TermLsp.Server.Handlers.Actions;

/// <summary>What actions are called, in the language of the person at the client.</summary>
internal sealed class ActionWording(LanguageTag reader)
{
    public string FixAll => reader.IsChinese ? "修正本文件中的所有术语" : "Fix all terms in this file";

    public string IgnoreHere(string text) => reader.IsChinese ? $"在此处忽略“{text}”" : $"Ignore “{text}” here";

    public string IgnoreInFile(string text) => reader.IsChinese ? $"在本文件中忽略“{text}”" : $"Ignore “{text}” in this file";

    public string IgnoreInWorkspace(string text) => reader.IsChinese ? $"在本工作区中忽略“{text}”" : $"Ignore “{text}” in this workspace";

    public string AddToGlossary(string text, string glossary) =>
        reader.IsChinese ? $"将“{text}”加入术语表 {glossary}" : $"Add “{text}” to glossary {glossary}";

    public string NoPlace(string file) => reader.IsChinese
        ? $"{file} 的写法使工具无法确定该写在哪里；请手动添加"
        : $"the shape of {file} leaves no sure place for it; please add it by hand";
}
