using System.Text.Json;
using Corpus.Cli.Rendering;
using Corpus.Workspace.CSharp;
using Corpus.Workspace.Symbols;
using StreamJsonRpc;

namespace Corpus.Cli.LanguageServer;

/// <summary>
/// The language server: what an editor tells it and asks it, message by message, in their order. Problems are told a moment after the last change. Whatever
/// goes wrong with one message is said to the editor, and the next message is answered.
/// </summary>
internal sealed class Server(Host host, TimeSpan pause) : IDisposable
{
    private readonly object _lock = new();
    private readonly ServerWorkspace _workspace = new(host);
    private readonly List<string> _folders = [];
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Timer? _timer;
    private JsonRpc? _client;
    private bool _isShutDown;

    /// <summary>Ends with the code of the process when the editor says so.</summary>
    public Task<int> Exit => _exit.Task;

    public void Connect(JsonRpc client)
    {
        _client = client;
        _timer = new Timer(_ => Catch(Publish), null, Timeout.Infinite, Timeout.Infinite);
        client.Disconnected += (_, _) => _exit.TrySetResult(_isShutDown ? ExitCodes.Fine : ExitCodes.Faulty);
    }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams options)
    {
        lock (_lock)
        {
            _workspace.Change(ServerSettings.Read(options.InitializationOptions), ServerSettings.References(options.InitializationOptions));
            var folders = options.WorkspaceFolders is { Count: > 0 } several ? several.Select(static folder => folder.Uri)
                : options.RootUri is { } root ? [root]
                : options.RootPath is { } path ? [DocumentUri.OfPath(path)]
                : Array.Empty<string>();
            _folders.AddRange(folders.Select(DocumentUri.ToPath).OfType<string>());
        }

        return new InitializeResult(
            new ServerCapabilities(
                new TextDocumentSyncOptions(OpenClose: true, Change: 2, Save: true),
                new CompletionOptions([" ", ":", "{", "-", "'", "\""]),
                HoverProvider: true,
                DefinitionProvider: true,
                ReferencesProvider: true,
                new RenameOptions(PrepareProvider: true),
                DocumentSymbolProvider: true,
                WorkspaceSymbolProvider: true,
                new CodeActionOptions(["quickfix"]),
                InlayHintProvider: true,
                new CodeLensOptions(ResolveProvider: false),
                FoldingRangeProvider: true,
                new WorkspaceCapabilities(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true))),
            new ServerInfo(ToolIdentity.Name, ToolIdentity.Version));
    }

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public void Initialized(JsonElement _) => Do(() =>
    {
        foreach (var folder in _folders)
        {
            _workspace.AddFolder(folder);
            Watch(folder);
        }
    });

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        _isShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Leave() => _exit.TrySetResult(_isShutDown ? ExitCodes.Fine : ExitCodes.Faulty);

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenParams opened) => OnFile(opened.TextDocument.Uri, path => _workspace.Open(path, opened.TextDocument.Text));

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeParams changed) => OnFile(changed.TextDocument.Uri, path => _workspace.Change(path, changed.ContentChanges));

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(DocumentParams closed) => OnFile(closed.TextDocument.Uri, _workspace.Close);

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(DocumentParams saved) => OnFile(saved.TextDocument.Uri, path => _workspace.Reload([path]));

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWatchedFiles(DidChangeWatchedFilesParams watched) =>
        Do(() => _workspace.Reload(watched.Changes.Select(static change => DocumentUri.ToPath(change.Uri)).OfType<string>()));

    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeConfiguration(DidChangeConfigurationParams changed) =>
        Do(() => _workspace.Change(ServerSettings.Read(changed.Settings), ServerSettings.References(changed.Settings)));

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams changed) => Do(() =>
    {
        foreach (var folder in (changed.Event.Removed ?? []).Select(static folder => DocumentUri.ToPath(folder.Uri)).OfType<string>())
        {
            _workspace.RemoveFolder(folder);
        }

        foreach (var folder in (changed.Event.Added ?? []).Select(static folder => DocumentUri.ToPath(folder.Uri)).OfType<string>())
        {
            _workspace.AddFolder(folder);
            Watch(folder);
        }
    });

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public LspCompletionList Completion(PositionParams asked, CancellationToken cancellation) =>
        At(asked, (corpus, path, text, offset) => Answers.Completion(corpus, path, text, offset, cancellation)) ?? new LspCompletionList(false, []);

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public LspHover? Hover(PositionParams asked, CancellationToken cancellation) =>
        At(asked, (corpus, path, text, offset) => Answers.Hover(corpus, path, text, offset, cancellation));

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<LspLocation> Definition(PositionParams asked) =>
        OfCode(asked, static (corpus, symbol) => corpus.Symbols.DefinitionsOf(symbol))
            ?? At(asked, static (corpus, path, _, offset) => Symbols(corpus, path, offset)
                // At a definition there is nothing to go to but itself, except from a fact to its property.
                .Take(1).SelectMany(symbol => Answers.Locations(corpus, corpus.Symbols.DefinitionsOf(symbol))).ToArray())
            ?? [];

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<LspLocation> References(ReferenceParams asked)
    {
        var withDefinition = asked.Context?.IncludeDeclaration ?? true;
        var position = new PositionParams(asked.TextDocument, asked.Position);
        return OfCode(position, (corpus, symbol) => corpus.Symbols.UsesOf(symbol))
            ?? At(position, (corpus, path, _, offset) => Symbols(corpus, path, offset).SelectMany(corpus.Symbols.UsesOf)
                .Where(use => withDefinition || !use.Use.IsDefinition).SelectMany(use => Answers.Locations(corpus, [use])).Distinct().ToArray())
            ?? [];
    }

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public PrepareRenameResult? PrepareRename(PositionParams asked) => At(asked, static (corpus, path, text, offset) =>
        Renaming.SymbolAt(corpus.Symbols, path, offset) is { } use ? new PrepareRenameResult(text.RangeOf(use.Span), use.Symbol.Name) : null);

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceEdit? Rename(RenameParams asked) => At(new PositionParams(asked.TextDocument, asked.Position), (corpus, path, _, offset) =>
    {
        if (Renaming.SymbolAt(corpus.Symbols, path, offset) is not { } use)
        {
            return null;
        }

        var result = Renaming.Rename(corpus.Snapshot, corpus.Symbols, use.Symbol, asked.NewName);
        return result.Refusal is { } refusal ? throw new LocalRpcException(refusal) : Answers.Edit(corpus, result.Edits, result.Files);
    });

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentSymbol> DocumentSymbols(DocumentParams asked, CancellationToken cancellation) =>
        Of(asked.TextDocument, (corpus, path, text) => Answers.Outline(corpus, path, text, cancellation)) ?? [];

    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<SymbolInformation> WorkspaceSymbols(WorkspaceSymbolParams asked)
    {
        lock (_lock)
        {
            return [.. _workspace.Corpora.SelectMany(corpus => Answers.Symbols(corpus, asked.Query))];
        }
    }

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<CodeActionItem> CodeActions(RangeParams asked, CancellationToken cancellation) =>
        Of(asked.TextDocument, (corpus, path, text) => Answers.Actions(corpus, path, text, text.SpanOf(asked.Range), cancellation)) ?? [];

    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<LspInlayHint> InlayHints(RangeParams asked) =>
        Of(asked.TextDocument, (corpus, path, text) => Answers.InlayHints(corpus, path, text, text.SpanOf(asked.Range))) ?? [];

    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<LspCodeLens> CodeLenses(DocumentParams asked) => Of(asked.TextDocument, Answers.Lenses) ?? [];

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<FoldingRange> FoldingRanges(DocumentParams asked) =>
        Of(asked.TextDocument, static (corpus, path, _) => Answers.Folds(corpus, path)) ?? [];

    public void Dispose()
    {
        _timer?.Dispose();
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private static IEnumerable<Symbol> Symbols(ServerCorpus corpus, string path, int offset) =>
        corpus.Symbols.At(path, offset).Select(static use => use.Symbol);

    /// <summary>Where a name of C# leads; null where the file is none of C#.</summary>
    private IReadOnlyList<LspLocation>? OfCode(PositionParams asked, Func<ServerCorpus, Symbol, IReadOnlyList<LocatedUse>> uses)
    {
        if (DocumentUri.ToPath(asked.TextDocument.Uri) is not { } path || !path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        lock (_lock)
        {
            if (_workspace.TextOf(path) is not { } code)
            {
                return [];
            }

            var offset = code.OffsetOf(asked.Position);
            return [.. _workspace.Corpora.SelectMany(corpus => CodeNames.At(code.Text, offset, corpus.Snapshot.Linkage)
                .SelectMany(symbol => Answers.Locations(corpus, uses(corpus, symbol))))];
        }
    }

    private T? At<T>(PositionParams asked, Func<ServerCorpus, string, LspText, int, T?> answer)
        where T : class => Of(asked.TextDocument, (corpus, path, text) => answer(corpus, path, text, text.OffsetOf(asked.Position)));

    private T? Of<T>(TextDocumentIdentifier document, Func<ServerCorpus, string, LspText, T?> answer)
        where T : class
    {
        lock (_lock)
        {
            return DocumentUri.ToPath(document.Uri) is { } fullPath && _workspace.Find(fullPath) is { } found && found.Corpus.TextOf(found.Path) is { } text
                ? answer(found.Corpus, found.Path, text)
                : null;
        }
    }

    private void OnFile(string uri, Action<string> change)
    {
        if (DocumentUri.ToPath(uri) is { } path)
        {
            Do(() => change(path));
        }
    }

    private void Do(Action change)
    {
        lock (_lock)
        {
            change();
        }

        _timer?.Change(pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Sees what comes, goes or changes outside, also where the editor does not tell.</summary>
    private void Watch(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Created += (_, change) => OnOutside(change.FullPath);
            watcher.Changed += (_, change) => OnOutside(change.FullPath);
            watcher.Deleted += (_, change) => OnOutside(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                OnOutside(change.OldFullPath);
                OnOutside(change.FullPath);
            };
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (IOException)
        {
            // The system watches no more folders: the editor's own messages have to do.
        }
    }

    private void OnOutside(string path)
    {
        lock (_changed)
        {
            _changed.Add(path);
        }

        _timer?.Change(pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Tells the problems of all files of which they are others than were told.</summary>
    private void Publish()
    {
        string[] changed;
        lock (_changed)
        {
            changed = [.. _changed];
            _changed.Clear();
        }

        var messages = new List<PublishDiagnosticsParams>();
        lock (_lock)
        {
            _workspace.Reload(changed);
            foreach (var corpus in _workspace.Corpora)
            {
                messages.AddRange(NewProblems(corpus));
            }
        }

        foreach (var message in messages)
        {
            _ = _client?.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", message);
        }
    }

    private static IEnumerable<PublishDiagnosticsParams> NewProblems(ServerCorpus corpus)
    {
        var problems = corpus.Problems();
        // What concerns no file is shown at the file that says what the corpus is, or at the first.
        var home = corpus.Snapshot.Files.FirstOrDefault(static file => file.Value.Corpus is not null).Key ?? corpus.Snapshot.Files.Keys.FirstOrDefault();
        foreach (var path in corpus.Snapshot.Paths.Concat(corpus.Shown.Keys).Distinct(StringComparer.Ordinal).ToArray())
        {
            var text = corpus.TextOf(path) ?? new LspText("");
            var own = problems[path].Concat(path == home ? problems[""].Concat(problems[corpus.Settings.Folders.Curated]) : []);
            LspDiagnostic[] diagnostics = [.. own.Select(problem => Answers.Diagnostic(text, problem))];
            if (corpus.Shown.TryGetValue(path, out var shown) ? shown.SequenceEqual(diagnostics) : diagnostics.Length == 0)
            {
                continue;
            }

            corpus.Shown[path] = diagnostics;
            yield return new PublishDiagnosticsParams(corpus.UriOf(path), null, diagnostics);
        }
    }

    private void Catch(Action action)
    {
        try
        {
            action();
        }
#pragma warning disable CA1031 // A timer that throws ends the process; the editor is told instead, and the next change is tried again.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _ = _client?.NotifyWithParameterObjectAsync("window/logMessage", new ShowMessageParams(1, exception.Message));
        }
    }
}
