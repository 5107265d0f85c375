using System.Text;

namespace TermLsp.Core.Formats.Skos;

/// <summary>What is said of one thing: predicates and their objects, each pair once.</summary>
internal sealed class SkosResource(string iri, string type)
{
    private readonly List<(string Predicate, string Object)> _statements = [];
    private readonly HashSet<(string, string)> _said = [];

    /// <summary>Says something.</summary>
    public void Add(string predicate, string what)
    {
        if (_said.Add((predicate, what)))
            _statements.Add((predicate, what));
    }

    /// <summary>Writes it, with a blank line behind.</summary>
    public void AppendTo(StringBuilder text)
    {
        text.Append(iri).Append(" a ").Append(type);
        foreach ((string predicate, string what) in _statements)
            text.Append(" ;\n    ").Append(predicate).Append(' ').Append(what);
        text.Append(" .\n\n");
    }
}
