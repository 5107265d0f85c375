using TermLsp.Core.Features.Markup;
using TermLsp.Core.Terminology;
using TermLsp.Server.Conversions;

namespace TermLsp.Server;

/// <summary>What the client said that it can take, and what we therefore send.</summary>
internal sealed record ClientProfile
{
    /// <summary>What to assume before the client has spoken.</summary>
    public static ClientProfile Default { get; } = new();

    /// <summary>The language of the person at the client.</summary>
    public LanguageTag Language { get; private init; } = LanguageTag.English;

    /// <summary>What it counts characters in.</summary>
    public PositionEncoding Encoding { get; private init; }

    /// <summary>The encoding's name, where the client asked for a choice to be made.</summary>
    public string? EncodingName { get; private init; }

    /// <summary>What it shows a hover in.</summary>
    public IMarkup HoverMarkup { get; private init; } = PlainMarkup.Instance;

    /// <summary>What it shows an item's documentation in.</summary>
    public IMarkup DocumentationMarkup { get; private init; } = PlainMarkup.Instance;

    /// <summary>Whether it shows details beside an item's label.</summary>
    public bool ShowsLabelDetails { get; private init; }

    /// <summary>Whether an item may say two ranges: one to insert it, one to overwrite what stands behind the caret too.</summary>
    public bool TakesInsertReplace { get; private init; }

    /// <summary>Whether a list of items may say for all of them what they replace.</summary>
    public bool TakesCommonRange { get; private init; }

    /// <summary>
    /// Whether it filters items by the whole word before the caret, whatever they replace, so that 我们使用上 must be found in them: Eglot and Helix, for
    /// which a run of ideographs is one word.
    /// </summary>
    public bool FiltersByWord { get; private init; }

    /// <summary>
    /// Whether it puts an item's label in the place of the whole symbol before the caret, and undoes that before it makes the edit, as if the label
    /// began with that symbol and were no shorter: Eglot.
    /// </summary>
    public bool InsertsLabels { get; private init; }

    /// <summary>Whether it can be asked for its settings.</summary>
    public bool HasConfiguration { get; private init; }

    /// <summary>Whether it wants to be told that we would hear of changed settings.</summary>
    public bool RegistersConfiguration { get; private init; }

    /// <summary>Whether it watches the files that we name.</summary>
    public bool RegistersWatchers { get; private init; }

    /// <summary>Whether it shows the progress of long works.</summary>
    public bool ShowsProgress { get; private init; }

    /// <summary>Whether it takes the version of a document with its diagnostics.</summary>
    public bool TakesVersions { get; private init; }

    /// <summary>Whether the symbols of a document may hold others.</summary>
    public bool TakesNestedSymbols { get; private init; }

    /// <summary>Whether symbols may be marked as deprecated.</summary>
    public bool TakesSymbolTags { get; private init; }

    /// <summary>Whether it takes actions that are more than the names of commands.</summary>
    public bool TakesCodeActions { get; private init; }

    /// <summary>Whether one of several actions may be the preferred one.</summary>
    public bool TakesPreferredActions { get; private init; }

    /// <summary>Whether an action's edit may be made when the action is chosen.</summary>
    public bool ResolvesActions { get; private init; }

    /// <summary>Whether an edit may create a file.</summary>
    public bool CreatesFiles { get; private init; }

    /// <summary>Whether it asks for what is wrong in documents, and need not be told.</summary>
    public bool PullsDiagnostics { get; private init; }

    /// <summary>Whether it can be told to ask again.</summary>
    public bool RefreshesDiagnostics { get; private init; }

    /// <summary>Whether a diagnostic may lead to the entry that it goes by.</summary>
    public bool TakesRelatedInformation { get; private init; }

    /// <summary>Whether a diagnostic's code may lead to the page that explains it.</summary>
    public bool TakesCodeDescriptions { get; private init; }

    /// <summary>Whether diagnostics may be marked as being about something deprecated.</summary>
    public bool TakesDiagnosticTags { get; private init; }

    /// <summary>Whether edits may say which version of a document they are for.</summary>
    public bool TakesDocumentChanges { get; private init; }

    /// <summary>Reads what the client declared.</summary>
    /// <param name="parameters">What it declared.</param>
    /// <param name="countsIn">What it counts characters in, where somebody knows better than it says.</param>
    public static ClientProfile Of(Lsp.InitializeParams parameters, string? countsIn = null)
    {
        Lsp.ClientCapabilities? declared = parameters.Capabilities;
        Lsp.CompletionItemClientCapabilities? item = declared?.TextDocument?.Completion?.CompletionItem;
        Lsp.PublishDiagnosticsClientCapabilities? pushed = declared?.TextDocument?.PublishDiagnostics;
        Lsp.DiagnosticClientCapabilities? pulled = declared?.TextDocument?.Diagnostic;
        Lsp.CodeActionClientCapabilities? action = declared?.TextDocument?.CodeAction;
        string? encoding = countsIn ?? (declared?.General?.PositionEncodings is { } offered ? offered.FirstOrDefault(IsKnown) ?? Lsp.PositionEncodingKind.Utf16 : null);
        return new ClientProfile
        {
            Language = LanguageTag.Parse(parameters.Locale ?? "") ?? LanguageTag.English,
            Encoding = encoding switch
            {
                Lsp.PositionEncodingKind.Utf8 => PositionEncoding.Utf8,
                Lsp.PositionEncodingKind.Utf32 => PositionEncoding.Utf32,
                _ => PositionEncoding.Utf16,
            },
            EncodingName = encoding,
            HoverMarkup = Markup(declared?.TextDocument?.Hover?.ContentFormat),
            DocumentationMarkup = Markup(item?.DocumentationFormat),
            ShowsLabelDetails = item?.LabelDetailsSupport ?? false,
            TakesInsertReplace = item?.InsertReplaceSupport ?? false,
            TakesCommonRange = declared?.TextDocument?.Completion?.CompletionList?.ItemDefaults?.Contains("editRange") ?? false,
            FiltersByWord = parameters.ClientInfo?.Name is "Eglot" or "helix",
            InsertsLabels = parameters.ClientInfo?.Name == "Eglot",
            HasConfiguration = declared?.Workspace?.Configuration ?? false,
            RegistersConfiguration = declared?.Workspace?.DidChangeConfiguration?.DynamicRegistration ?? false,
            RegistersWatchers = declared?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration ?? false,
            ShowsProgress = declared?.Window?.WorkDoneProgress ?? false,
            TakesNestedSymbols = declared?.TextDocument?.DocumentSymbol?.HierarchicalDocumentSymbolSupport ?? false,
            TakesSymbolTags = declared?.TextDocument?.DocumentSymbol?.TagSupport?.ValueSet?.Contains((int)Lsp.SymbolTag.Deprecated) ?? false,
            TakesCodeActions = action?.CodeActionLiteralSupport is not null,
            TakesPreferredActions = action?.IsPreferredSupport ?? false,
            ResolvesActions = (action?.DataSupport ?? false) && (action?.ResolveSupport?.Properties?.Contains("edit") ?? false),
            TakesDocumentChanges = declared?.Workspace?.WorkspaceEdit?.DocumentChanges ?? false,
            CreatesFiles = (declared?.Workspace?.WorkspaceEdit?.DocumentChanges ?? false)
                && (declared?.Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("create") ?? false),
            PullsDiagnostics = pulled is not null,
            RefreshesDiagnostics = declared?.Workspace?.Diagnostics?.RefreshSupport ?? false,
            TakesRelatedInformation = (pulled is null ? pushed?.RelatedInformation : pulled.RelatedInformation) ?? false,
            TakesDiagnosticTags = ((pulled is null ? pushed?.TagSupport : pulled.TagSupport)?.ValueSet?.Contains((int)Lsp.DiagnosticTag.Deprecated)) ?? false,
            TakesCodeDescriptions = (pulled is null ? pushed?.CodeDescriptionSupport : pulled.CodeDescriptionSupport) ?? false,
            TakesVersions = pushed?.VersionSupport ?? false,
        };
    }

    private static bool IsKnown(string encoding) =>
        encoding is Lsp.PositionEncodingKind.Utf8 or Lsp.PositionEncodingKind.Utf16 or Lsp.PositionEncodingKind.Utf32;

    // The first that both know; a client that declares nothing shows text as it is.
    private static IMarkup Markup(string[]? formats) =>
        formats?.FirstOrDefault(format => format is Lsp.MarkupKind.Markdown or Lsp.MarkupKind.PlainText) == Lsp.MarkupKind.Markdown
            ? MarkdownMarkup.Instance
            : PlainMarkup.Instance;
}
