using System.Reflection;
using TermLsp.Core.Configuration;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>The rules' pages, which lie beside the rules and come along in the program; each in English and in Chinese.</summary>
public static class RulePages
{
    // HEAD is the branch that the project shows; GitHub and GitLab know it by that name.
    private const string Folder = "/blob/HEAD/src/TermLsp.Core/Linting/Rules/";

    // The build property TermLspProjectUrl.
    private static readonly Lazy<string?> ProjectUrl = new(static () => typeof(RulePages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == "ProjectUrl")?.Value);

    /// <summary>All, in the reader's language.</summary>
    public static IEnumerable<RulePage> All(LanguageTag reader) => RuleIds.All.Select(rule => Find(rule, reader)!);

    /// <summary>A rule's page; null where there is no such rule.</summary>
    public static RulePage? Find(string rule, LanguageTag reader)
    {
        if (!RuleIds.All.Contains(rule))
            return null;
        using Stream page = typeof(RulePages).Assembly.GetManifestResourceStream("rules/" + FileName(rule, reader))
            ?? throw new InvalidOperationException($"The rule {rule} has no page.");
        using StreamReader text = new(page);
        return new RulePage(rule, LintRules.All.FirstOrDefault(known => known.Id == rule)?.DefaultSeverity, text.ReadToEnd());
    }

    /// <summary>Where anybody can read a rule's page; null where there is no such rule, or the program was built without the project's address.</summary>
    public static string? Address(string rule, LanguageTag reader) => Address(ProjectUrl.Value, rule, reader);

    /// <summary>Where it is in the project of an address.</summary>
    internal static string? Address(string? project, string rule, LanguageTag reader) =>
        string.IsNullOrEmpty(project) || !RuleIds.All.Contains(rule) ? null : project.TrimEnd('/') + Folder + FileName(rule, reader);

    private static string FileName(string rule, LanguageTag reader) => rule + (reader.IsChinese ? ".zh.md" : ".md");
}
