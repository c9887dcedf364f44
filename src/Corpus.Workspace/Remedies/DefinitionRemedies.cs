using System.Globalization;
using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>Defines what a fact names and nobody has defined: an entity, a property, a value of an enumeration.</summary>
internal static class DefinitionRemedies
{
    public static IEnumerable<(string Title, IReadOnlyList<TextEdit> Edits)> Of(CorpusSnapshot snapshot, FileSyntax file, Problem problem)
    {
        var linkage = snapshot.Linkage;
        foreach (var entity in file.Entities)
        {
            foreach (var fact in entity.Facts)
            {
                if (problem.Id == FactProblems.UnknownPropertyId.Id && fact.Name.Span.Start == problem.Place.Start
                    && entity.Type is { } owner && Property(snapshot, owner.Value, fact) is { } property)
                {
                    yield return property;
                }

                var datatype = entity.Type is { } type ? linkage.Type(type.Value)?.Property(fact.Name.Value)?.Model.Datatype : null;
                foreach (var name in fact.Statements.Prepend(fact.Statement).SelectMany(static statement => Scalars(statement.Value))
                    .Where(scalar => scalar.Span.Start == problem.Place.Start).Select(static scalar => scalar.Value))
                {
                    if (problem.Id == FactProblems.UnknownEntityId.Id && datatype is { Kind: DatatypeKind.Entity } && Names.IsUpper(name))
                    {
                        yield return Entity(file, linkage, datatype.Name, name);
                    }
                    else if (problem.Id == FactProblems.UnknownEnumerationValueId.Id && datatype is { Kind: DatatypeKind.Enumeration } && Names.IsUpper(name)
                        && Value(snapshot, datatype.Name, name) is { } value)
                    {
                        yield return value;
                    }
                }
            }
        }
    }

    private static (string Title, IReadOnlyList<TextEdit> Edits) Entity(FileSyntax file, Linkage linkage, string type, string name)
    {
        var concrete = linkage.Type(type) is { Model.IsAbstract: false } ? type
            : linkage.Types.FirstOrDefault(known => !known.Model.IsAbstract && known.IsOrExtends(type))?.Model.Name ?? type;
        var entity = $"  {name}:\n    type: {concrete}\n    label: {name}\n";
        var text = file.File.Text;
        var last = file.Entities[^1];
        // Behind the last entity, on lines of its own: before whatever section follows.
        var end = YamlLines.EndOfBlock(file.File, last.Name.Span.Start);
        var lead = end > 0 && text[end - 1] != '\n' ? "\n" : "";
        return ($"Create the entity `{name}` ({concrete})", [new TextEdit(file.File.Path, new TextSpan(end, 0), lead + entity)]);
    }

    private static (string Title, IReadOnlyList<TextEdit> Edits)? Property(CorpusSnapshot snapshot, string type, FactSyntax fact)
    {
        foreach (var (path, file) in snapshot.Files)
        {
            if (file.EntityTypes.FirstOrDefault(known => known.Name.Value == type) is { Properties: [.., var last] } && Names.IsLower(fact.Name.Value))
            {
                var column = file.File.Lines.At(last.Name.Span.Start).Column;
                var end = YamlLines.EndOfBlock(file.File, last.Name.Span.Start);
                var lead = end > 0 && file.File.Text[end - 1] != '\n' ? "\n" : "";
                var line = $"{new string(' ', column)}{fact.Name.Value}: {{ datatype: {DatatypeOf(fact, snapshot.Linkage)}, summary: Say what it means. }}\n";
                return ($"Declare the property `{fact.Name.Value}` of `{type}`", [new TextEdit(path, new TextSpan(end, 0), lead + line)]);
            }
        }

        return null;
    }

    private static (string Title, IReadOnlyList<TextEdit> Edits)? Value(CorpusSnapshot snapshot, string enumeration, string name)
    {
        foreach (var (path, file) in snapshot.Files)
        {
            if (file.Enumerations.FirstOrDefault(known => known.Name.Value == enumeration) is { Values: [.., var last] })
            {
                var column = file.File.Lines.At(last.Name.Span.Start).Column;
                var end = YamlLines.EndOfBlock(file.File, last.Name.Span.Start);
                var lead = end > 0 && file.File.Text[end - 1] != '\n' ? "\n" : "";
                var line = $"{new string(' ', column)}{name}: {{ summary: Say what it means. }}\n";
                return ($"Add `{name}` to `{enumeration}`", [new TextEdit(path, new TextSpan(end, 0), lead + line)]);
            }
        }

        return null;
    }

    /// <summary>A guess from the value, which its author will look at.</summary>
    private static string DatatypeOf(FactSyntax fact, Linkage linkage) => Scalars(fact.Statement.Value).FirstOrDefault() switch
    {
        { IsPlain: true, Value: "true" or "false" } => "boolean",
        { IsPlain: true } scalar when scalar.Value.Length > 0 && scalar.Value.All(char.IsAsciiDigit) => "integer",
        { IsPlain: true } scalar when decimal.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "decimal",
        { } scalar when linkage.Entity(scalar.Value)?.TypeName is { } type => type,
        { } scalar when EdtfDate.TryParse(scalar.Value, out _) => "date",
        _ => "text",
    };

    private static IEnumerable<YamlScalar> Scalars(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        _ => [],
    };
}
