using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Engine;

/// <summary>A form found, before anything is asked of its concept.</summary>
/// <param name="Span">Where.</param>
/// <param name="Form">What it stands for.</param>
/// <param name="Casing">How its capitals stand to its term's.</param>
/// <param name="Zone">The zone it begins in.</param>
internal readonly record struct Hit(TextSpan Span, FormRecord Form, Casing Casing, Zone Zone)
{
    /// <summary>Whether it is an exception, which cancels what it covers.</summary>
    public bool IsException => Form.Traits.HasFlag(FormTraits.Exception);
}
