namespace TermLsp.Core.Formats.Tbx;

/// <summary>The names of ISO 30042's elements and categories, of both editions, as far as they decide what is read.</summary>
internal static class TbxNames
{
    private static readonly HashSet<string> Typed = new(StringComparer.Ordinal)
        { "descrip", "descripNote", "termNote", "termCompList", "admin", "adminNote", "ref", "xref" };

    private static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "conceptEntry", "termEntry" };
    private static readonly HashSet<string> Languages = new(StringComparer.Ordinal) { "langSec", "langSet" };
    private static readonly HashSet<string> Terms = new(StringComparer.Ordinal) { "termSec", "tig", "ntig" };

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
        { "tbx", "martif", "text", "body", "termGrp", "descripGrp", "termNoteGrp", "adminGrp" };

    // Who, when, for whom: nothing that a reader of the glossary asks for.
    private static readonly HashSet<string> Administrative = new(StringComparer.OrdinalIgnoreCase)
    {
        "transacGrp", "transac", "transacNote", "date", "back", "refObjectList", "encodingDesc", "revisionDesc", "originatingInstitution",
        "customerSubset", "projectSubset", "productSubset", "businessUnitSubset", "applicationSubset", "environmentSubset", "securitySubset",
        "subsetOwner", "sourceType", "sourceLanguage", "sortKey", "searchTerm", "indexHeading", "keyword", "entrySource", "originatingPerson",
        "originatingDatabase", "domainExpert", "conceptOrigin", "annotatedNote", "processStatus", "reliabilityCode", "transactionType",
        "responsibility", "sourceIdentifier", "corpusTrace", "elementWorkingStatus", "entryType", "languagePlanningQualifier",
    };

    public static bool IsEntry(string name) => Entries.Contains(name);

    public static bool IsLanguage(string name) => Languages.Contains(name);

    public static bool IsTerm(string name) => Terms.Contains(name);

    /// <summary>Whether the element matters for what is in it alone.</summary>
    public static bool IsContainer(string name) => Containers.Contains(name);

    /// <summary>Whether <c>type</c> tells what the element is (DCA, martif); elsewhere its name does (DCT).</summary>
    public static bool IsTyped(string name) => Typed.Contains(name);

    /// <summary>Whether the element or category is about the entry's keeping.</summary>
    public static bool IsAdministrative(string element, string category) =>
        Administrative.Contains(category) || Administrative.Contains(element) || element is "admin" or "adminNote";
}
