using Corpus.Language.Binding;
using Corpus.Language.Derivation;
using Corpus.Language.Model;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Workspace.Symbols;

/// <summary>Finds all names in one file: what it defines, and what it refers to.</summary>
internal sealed class FileSymbols
{
    private readonly FileSyntax _file;
    private readonly Linkage _linkage;
    private readonly List<SymbolUse> _uses = [];

    private FileSymbols(FileSyntax file, Linkage linkage) => (_file, _linkage) = (file, linkage);

    /// <summary>The names in the order of the text.</summary>
    public static IReadOnlyList<SymbolUse> Of(FileSyntax file, Linkage linkage)
    {
        var symbols = new FileSymbols(file, linkage);
        symbols.AddSchema();
        foreach (var entity in file.Entities)
        {
            symbols.AddEntity(entity);
        }

        foreach (var source in file.Sources)
        {
            symbols.Add(SymbolKind.Source, null, source.Name, isDefinition: true);
        }

        return [.. symbols._uses.OrderBy(static use => use.Span.Start).ThenBy(static use => use.Symbol.Kind)];
    }

    private void AddSchema()
    {
        foreach (var type in _file.EntityTypes)
        {
            Add(SymbolKind.EntityType, null, type.Name, isDefinition: true);
            Add(SymbolKind.EntityType, null, type.Extends);
            foreach (var property in type.Properties)
            {
                Add(SymbolKind.Property, type.Name.Value, property.Name, isDefinition: true);
                AddDatatype(property.Datatype);
                if (property.Datatype is { } other && DeclaringType(other.Value, property.Inverse?.Value) is { } declaring)
                {
                    Add(SymbolKind.Property, declaring, property.Inverse);
                }
            }
        }

        foreach (var enumeration in _file.Enumerations)
        {
            Add(SymbolKind.Enumeration, null, enumeration.Name, isDefinition: true);
            foreach (var value in enumeration.Values)
            {
                Add(SymbolKind.EnumerationValue, enumeration.Name.Value, value.Name, isDefinition: true);
            }
        }
    }

    private void AddDatatype(Located? datatype)
    {
        if (datatype is not null && _linkage.Enumeration(datatype.Value) is not null)
        {
            Add(SymbolKind.Enumeration, null, datatype);
        }
        else if (datatype is not null && _linkage.Type(datatype.Value) is not null)
        {
            Add(SymbolKind.EntityType, null, datatype);
        }
    }

    private void AddEntity(EntitySyntax entity)
    {
        Add(SymbolKind.Entity, null, entity.Name, isDefinition: true);
        Add(SymbolKind.EntityType, null, entity.Type);
        foreach (var fact in entity.Facts)
        {
            var property = entity.Type is { } type ? _linkage.Type(type.Value)?.Property(fact.Name.Value)?.Model : null;
            Add(SymbolKind.Fact, entity.Name.Value, fact.Name, isDefinition: true);
            if (property is not null)
            {
                Add(SymbolKind.Property, property.DeclaringType, fact.Name);
            }

            AddFormula(entity, fact.Derived);
            AddFactName(fact.Superseded?.By);
            foreach (var statement in fact.Statements.Prepend(fact.Statement))
            {
                AddStatement(statement, property?.Datatype);
            }
        }
    }

    private void AddStatement(StatementSyntax statement, DatatypeModel? datatype)
    {
        if (datatype is { Kind: DatatypeKind.Entity or DatatypeKind.Enumeration })
        {
            AddValue(statement.Value, datatype);
        }

        foreach (var claimant in statement.ClaimedBy.Concat(statement.ReportedBy))
        {
            // A name that is no entity is just a name.
            if (claimant.IsSource || _linkage.Entity(claimant.Name.Value) is not null)
            {
                Add(claimant.IsSource ? SymbolKind.Source : SymbolKind.Entity, null, claimant.Name);
            }
        }

        foreach (var citation in statement.Citations.Concat(statement.Inferences.SelectMany(static inference => inference.Citations)))
        {
            Add(SymbolKind.Source, null, citation.Source);
        }

        foreach (var premise in statement.Inferences.SelectMany(static inference => inference.Premises))
        {
            AddFactName(premise);
        }
    }

    private void AddValue(YamlNode? value, DatatypeModel datatype)
    {
        switch (value)
        {
            case YamlScalar { IsNull: false } scalar:
                var located = new Located(scalar.Value, scalar.Span, scalar.IsPlain);
                var isEntity = datatype.Kind == DatatypeKind.Entity;
                Add(isEntity ? SymbolKind.Entity : SymbolKind.EnumerationValue, isEntity ? null : datatype.Name, located);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    AddValue(item, datatype);
                }

                break;
        }
    }

    private void AddFormula(EntitySyntax entity, Located? formula)
    {
        if (formula is null || SpanOf(formula) is not { } span || FormulaParser.Parse(formula.Value, out _) is not { } root)
        {
            return;
        }

        foreach (var input in Inputs(root))
        {
            var at = new TextSpan(span.Start + input.Offset, input.Length);
            AddFactName(input.Name.Contains('.', StringComparison.Ordinal) ? input.Name : entity.Name.Value + "." + input.Name, at);
        }
    }

    private static IEnumerable<InputNode> Inputs(FormulaNode node) => node switch
    {
        InputNode input => [input],
        NegationNode negation => Inputs(negation.Operand),
        OperationNode operation => Inputs(operation.Left).Concat(Inputs(operation.Right)),
        _ => [],
    };

    private void AddFactName(Located? name)
    {
        if (name is not null && SpanOf(name) is { } span)
        {
            AddFactName(name.Value, span);
        }
    }

    /// <summary>
    /// A name such as <c>Treaty.termYears</c> names an entity, a fact of it and a property; where it has one part, the entity goes without saying.
    /// </summary>
    private void AddFactName(string name, TextSpan span)
    {
        if (name.Split('.') is not [var entity, var property])
        {
            return;
        }

        if (span.Length == name.Length)
        {
            _uses.Add(new SymbolUse(new Symbol(SymbolKind.Entity, null, entity), new TextSpan(span.Start, entity.Length), false));
        }

        var at = TextSpan.FromBounds(span.End - property.Length, span.End);
        _uses.Add(new SymbolUse(new Symbol(SymbolKind.Fact, entity, property), at, false));
        if (DeclaringType(_linkage.Entity(entity)?.TypeName, property) is { } declaring)
        {
            _uses.Add(new SymbolUse(new Symbol(SymbolKind.Property, declaring, property), at, false));
        }
    }

    private string? DeclaringType(string? type, string? property) =>
        type is null || property is null ? null : _linkage.Type(type)?.Property(property)?.Model.DeclaringType;

    private void Add(SymbolKind kind, string? owner, Located? name, bool isDefinition = false)
    {
        if (name is not null && SpanOf(name) is { } span)
        {
            _uses.Add(new SymbolUse(new Symbol(kind, owner, name.Value), span, isDefinition));
        }
    }

    /// <summary>Where the text itself stands, without its quotation marks; null where it is not written as it reads.</summary>
    private TextSpan? SpanOf(Located located)
    {
        var start = located.IsPlain ? located.Span.Start : located.Span.Start + 1;
        return start + located.Value.Length <= _file.File.Text.Length
            && string.CompareOrdinal(_file.File.Text, start, located.Value, 0, located.Value.Length) == 0
                ? new TextSpan(start, located.Value.Length)
                : null;
    }
}
