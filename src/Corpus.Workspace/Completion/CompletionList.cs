using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Corpus.Language.Syntax;
using Corpus.Workspace.Schema;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Completion;

/// <summary>What could stand at a place of a YAML file: keys, properties, values, names, units, languages, and for a quote the words of its document.</summary>
internal static class CompletionList
{
    // A schema is made once for what the corpus defines, and forgotten with it.
    private static readonly ConditionalWeakTable<Language.Binding.Linkage, JsonObject> Schemas = [];

    public static IReadOnlyList<CompletionItem> At(CorpusSnapshot snapshot, string path, int offset, CancellationToken cancellation)
    {
        if (!snapshot.Files.TryGetValue(path, out var file) || CursorFinder.Find(file.File, offset, cancellation) is not { } cursor)
        {
            return [];
        }

        var view = View(snapshot, cursor);
        // What stands alone where a mapping may is its first key.
        var items = cursor.IsKey || (cursor.Quotation is null && view.TakesMapping && !view.Values().Any())
            ? KeysAt(view, cursor)
            : ValuesAt(snapshot, view, cursor, file, cancellation);
        return [.. items.DistinctBy(static item => (item.Label, item.NewText)).OrderBy(static item => item.Rank)
            .ThenBy(static item => item.Label, StringComparer.Ordinal)];
    }

    /// <summary>What the schema says of the place of a cursor.</summary>
    public static SchemaView View(CorpusSnapshot snapshot, CursorContext cursor) =>
        SchemaView.At(Schemas.GetValue(snapshot.Linkage, CorpusSchema.Of), cursor.Steps);

    private static IEnumerable<CompletionItem> KeysAt(SchemaView view, CursorContext cursor)
    {
        var siblings = cursor.IsKey && cursor.Steps is [.., { Holder: Language.Yaml.YamlMapping mapping }]
            ? mapping.Entries.Where((_, index) => index != cursor.Steps[^1].Index).Select(static entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal)
            : [];
        // A fact has one of its forms; which one, its author has said.
        var forms = Keys.Forms.Any(siblings.Contains) ? Keys.Forms : [];
        var isFact = cursor.Path.Where(static step => step is not null).LastOrDefault() == Keys.Facts;
        foreach (var (key, description, isRequired) in view.Keys().Where(key => !siblings.Contains(key.Key) && !forms.Contains(key.Key)))
        {
            yield return new CompletionItem(
                isFact ? CompletionKind.Property : CompletionKind.Key,
                key,
                key + ": ",
                cursor.Replaced,
                isRequired ? "required" : null,
                description,
                isRequired ? 0 : 1);
        }
    }

    private static IEnumerable<CompletionItem> ValuesAt(
        CorpusSnapshot snapshot, SchemaView view, CursorContext cursor, FileSyntax file, CancellationToken cancellation)
    {
        var key = cursor.Path.LastOrDefault(static step => step is not null);
        if (key == Keys.Quote)
        {
            return QuoteCompletion.At(snapshot, cursor, file, cancellation);
        }

        var others = key switch
        {
            Keys.Unit => NamedValues.Units(),
            Keys.Language => NamedValues.Languages(),
            Keys.Premises => NamedValues.Facts(snapshot),
            _ => [],
        };
        return view.Values().Select(static value => (value.Value, value.Description)).Concat(others)
            .Select(value => new CompletionItem(
                KindOf(snapshot, key, value.Value), value.Value, YamlText.Of(value.Value, cursor), cursor.Replaced, value.Description is { Length: < 60 }
                    ? value.Description : null, value.Description));
    }

    private static CompletionKind KindOf(CorpusSnapshot snapshot, string? key, string value) => key switch
    {
        Keys.Unit => CompletionKind.Unit,
        Keys.Language => CompletionKind.Language,
        Keys.Source => CompletionKind.Source,
        Keys.Type or Keys.Extends or Keys.Datatype => CompletionKind.EntityType,
        _ => snapshot.Linkage.Entity(value) is not null ? CompletionKind.Entity
            : snapshot.Linkage.Enumerations.Any(enumeration => enumeration.Values.Any(known => known.Name == value)) ? CompletionKind.EnumerationValue
            : CompletionKind.Value,
    };
}
