using System.IO.Hashing;
using System.Text;
using TermLsp.Core.Compiled;
using TermLsp.Core.Terminology;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.GlossaryCompiler;

/// <summary>Makes one image of the glossaries that a program brings along.</summary>
internal static class BuiltinCompiler
{
    /// <summary>Compiles files in order of name; false, with a line for each reason, where one has a fault: what ships has none.</summary>
    public static bool Compile(string image, IEnumerable<string> paths, TextWriter errors)
    {
        XxHash128 key = new();
        List<Glossary> glossaries = [];
        List<GlossaryProblem> problems = [];
        foreach (string path in paths.OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(path);
            SourceText text = new(Encoding.UTF8.GetString(bytes));
            // The program says where a copy of the file lies; the image knows its name alone.
            Uri name = new(Path.GetFileName(path), UriKind.Relative);
            GlossaryReadResult result = YamlGlossaryReader.Read(text.Content, Path.GetFileNameWithoutExtension(path), name);
            glossaries.Add(result.Glossary with { IsBuiltin = true });
            problems.AddRange(result.Diagnostics.Select(diagnostic => GlossaryProblem.Of(path, text, diagnostic)));
            key.Append(Encoding.UTF8.GetBytes(name.OriginalString));
            key.Append(XxHash128.Hash(bytes));
        }

        foreach (GlossaryProblem problem in problems)
            errors.WriteLine($"{problem.Path}({problem.Line},{problem.Column}): error {problem.Diagnostic.Code}: {problem.Diagnostic.Message}");
        if (problems.Count > 0)
            return false;
        File.WriteAllBytes(image, CompiledGlossaries.Compile(new GlossarySet(glossaries), [], key.GetCurrentHashAsUInt128()));
        return true;
    }
}
