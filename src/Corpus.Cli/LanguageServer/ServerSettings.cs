using System.Text.Json;
using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.LanguageServer;

/// <summary>
/// The settings of an editor, by the names of the build's properties with a small letter: <c>corpusToday</c>, <c>corpusCuratedFolder</c>… What is not valid is
/// passed over: the build is strict, and an editor has no place to say so.
/// </summary>
internal static class ServerSettings
{
    public static CorpusSettings Read(JsonElement? options)
    {
        if (options is not { ValueKind: JsonValueKind.Object } settings)
        {
            return CorpusSettings.Default;
        }

        settings = Nested(settings);
        var allows = Flag(settings, "allowUnproved");
        var checks = new CheckOptions(
            Text(settings, "today") is { } today ? CheckOptions.ReadDay(today) : null,
            allows,
            Text(settings, "leastProvedShare") is { } least ? CheckOptions.ReadShare(least) ?? CheckOptions.ShareUnlessNamed(allows)
                : CheckOptions.ShareUnlessNamed(allows),
            Text(settings, "mostReadShare") is { } most ? CheckOptions.ReadShare(most) ?? 1m : 1m)
        {
            ChecksAsWarnings = Text(settings, "checksAsWarnings") is { } ids ? TurnedDownChecks.Read(ids, out _) : [],
        };
        return new CorpusSettings(new CorpusFolders(Folder(settings, "curatedFolder") ?? "curated", Folder(settings, "seedsFolder") ?? "seeds"), checks);
    }

    /// <summary>The assemblies of other corpora, or folders of them; relative paths start from the folder of the corpus.</summary>
    public static EquatableArray<string> References(JsonElement? options) =>
        options is { ValueKind: JsonValueKind.Object } settings && Find(Nested(settings), "references") is { ValueKind: JsonValueKind.Array } references
            ? EquatableArray.From(references.EnumerateArray().Where(static path => path.ValueKind == JsonValueKind.String)
                .Select(static path => path.GetString()!).Where(static path => path.Length > 0))
            : [];

    // Editors that keep settings of many servers nest each server's under its name.
    private static JsonElement Nested(JsonElement settings) =>
        settings.TryGetProperty("corpus", out var nested) && nested.ValueKind == JsonValueKind.Object ? nested : settings;

    private static string? Folder(JsonElement settings, string name) =>
        Text(settings, name) is { Length: > 0 } folder && folder.IndexOfAny(['/', '\\', ':']) < 0 && folder is not ("." or "..") ? folder : null;

    private static string? Text(JsonElement settings, string name) => Find(settings, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } value ? value : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    private static bool Flag(JsonElement settings, string name) => Find(settings, name) is { ValueKind: JsonValueKind.True };

    private static JsonElement? Find(JsonElement settings, string name) =>
        settings.TryGetProperty(name, out var value) || settings.TryGetProperty("corpus" + char.ToUpperInvariant(name[0]) + name[1..], out value) ? value
            : null;
}
