using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Cli.LanguageServer;

// A family in one file: the messages of the Language Server Protocol 3.17 that this server speaks, as the protocol names them.

/// <param name="Line">From 0.</param>
/// <param name="Character">From 0, in UTF-16 units.</param>
internal sealed record LspPosition(int Line, int Character);

internal sealed record LspRange(LspPosition Start, LspPosition End);

internal sealed record LspLocation(string Uri, LspRange Range);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version);

internal sealed record WorkspaceFolderItem(string Uri, string Name);

internal sealed record InitializeParams(string? RootUri, string? RootPath, IReadOnlyList<WorkspaceFolderItem>? WorkspaceFolders,
    JsonElement? InitializationOptions);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities(
    TextDocumentSyncOptions TextDocumentSync,
    CompletionOptions CompletionProvider,
    bool HoverProvider,
    bool DefinitionProvider,
    bool ReferencesProvider,
    RenameOptions RenameProvider,
    bool DocumentSymbolProvider,
    bool WorkspaceSymbolProvider,
    CodeActionOptions CodeActionProvider,
    bool InlayHintProvider,
    CodeLensOptions CodeLensProvider,
    bool FoldingRangeProvider,
    WorkspaceCapabilities Workspace);

/// <param name="Change">2: edits, not whole texts.</param>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

internal sealed record RenameOptions(bool PrepareProvider);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record CodeLensOptions(bool ResolveProvider);

internal sealed record WorkspaceCapabilities(WorkspaceFoldersOptions WorkspaceFolders);

internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);

internal sealed record DidOpenParams(TextDocumentItem TextDocument);

internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <param name="Range">What is replaced; null for the whole text.</param>
internal sealed record ContentChange(LspRange? Range, string Text);

internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record PositionParams(TextDocumentIdentifier TextDocument, LspPosition Position);

internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, LspPosition Position, ReferenceContext? Context);

internal sealed record ReferenceContext(bool IncludeDeclaration);

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, LspPosition Position, string NewName);

internal sealed record RangeParams(TextDocumentIdentifier TextDocument, LspRange Range);

internal sealed record WorkspaceSymbolParams(string Query);

/// <param name="Type">1 created, 2 changed, 3 deleted.</param>
internal sealed record FileEvent(string Uri, int Type);

internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolderItem>? Added, IReadOnlyList<WorkspaceFolderItem>? Removed);

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

internal sealed record DidChangeConfigurationParams(JsonElement? Settings);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<LspDiagnostic> Diagnostics);

/// <param name="Severity">1 error, 2 warning, 3 information.</param>
internal sealed record LspDiagnostic(LspRange Range, int Severity, string Code, string Source, string Message)
{
    public CodeDescription? CodeDescription { get; init; }
}

internal sealed record CodeDescription(string Href);

internal sealed record LspCompletionList(bool IsIncomplete, IReadOnlyList<LspCompletionItem> Items);

internal sealed record LspCompletionItem(string Label, int Kind, string SortText, string FilterText, LspTextEdit TextEdit)
{
    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public bool? Preselect { get; init; }
}

internal sealed record MarkupContent(string Kind, string Value);

internal sealed record LspTextEdit(LspRange Range, string NewText);

internal sealed record LspHover(MarkupContent Contents, LspRange Range);

internal sealed record PrepareRenameResult(LspRange Range, string Placeholder);

/// <param name="DocumentChanges">Edits of documents (<see cref="TextDocumentEdit"/>) and renamings of files (<see cref="RenameFile"/>).</param>
internal sealed record WorkspaceEdit(IReadOnlyList<object> DocumentChanges);

internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<LspTextEdit> Edits);

internal sealed record RenameFile(string OldUri, string NewUri)
{
    public string Kind => "rename";
}

internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, LspRange Range, LspRange SelectionRange, IReadOnlyList<DocumentSymbol> Children);

internal sealed record SymbolInformation(string Name, int Kind, LspLocation Location, string? ContainerName);

internal sealed record CodeActionItem(string Title, string Kind, IReadOnlyList<LspDiagnostic> Diagnostics, WorkspaceEdit Edit, bool IsPreferred);

internal sealed record LspInlayHint(LspPosition Position, string Label, bool PaddingLeft);

internal sealed record LspCodeLens(LspRange Range, LspCommandItem Command);

/// <param name="Command">A command of the editor; where it is empty, the lens only says something.</param>
internal sealed record LspCommandItem(string Title, string Command, IReadOnlyList<object>? Arguments);

internal sealed record FoldingRange(int StartLine, int EndLine);

internal sealed record ShowMessageParams(int Type, string Message);

/// <summary>How the messages are written.</summary>
internal static class ProtocolJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
