using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Workspace.Passages;

/// <summary>What the checks say of a fact whose citation has another quote.</summary>
/// <param name="Citation">What came of its points; null where the quote is not in the document, or the value is none.</param>
/// <param name="Problems">What is wrong with the fact then.</param>
internal sealed record TriedQuote(TracedCitation? Citation, IReadOnlyList<Problem> Problems)
{
    public bool IsSound => Citation is not null && Problems.Count == 0;

    /// <summary>Whether the quote prints the value.</summary>
    public bool PrintsValue =>
        Citation is { Notes: var notes }
        && notes.Any(static note => note.Point is SupportPoint.Value or SupportPoint.Polarity)
        && notes.Where(static note => note.Point is SupportPoint.Value or SupportPoint.Polarity)
            .All(static note => note.State is PointState.Printed or PointState.ByAlias);
}

/// <summary>Checks a fact with other words in one of its citations, without a text around it: what is offered to a curator has been tried.</summary>
internal sealed class FactTrial
{
    private readonly FileSyntax _file;
    private readonly EntitySyntax _entity;
    private readonly FactSyntax _fact;
    private readonly CitationSyntax _citation;
    private readonly Linkage _linkage;
    private readonly CheckOptions _options;

    private FactTrial(FileSyntax file, EntitySyntax entity, FactSyntax fact, CitationSyntax citation, Linkage linkage, CheckOptions options)
    {
        (_file, _entity, _fact, _citation) = (file, entity, fact, citation);
        (_linkage, _options) = (linkage, options);
    }

    public string Fact => _entity.Name.Value + "." + _fact.Name.Value;

    public CitationSyntax Citation => _citation;

    /// <summary>The source that is cited.</summary>
    public SourceEntry? Source => _citation.Source is { } source ? _linkage.Source(source.Value) : null;

    /// <summary>The property; null where it is unknown.</summary>
    public PropertyEntry? Property => _entity.Type is { } type ? _linkage.Type(type.Value)?.Property(_fact.Name.Value) : null;

    /// <summary>The most words that the quote may have.</summary>
    public int MostWords => Property?.Rule.MaxWords ?? _linkage.Corpus?.MaxWords ?? CorpusLinker.DefaultMaxWords;

    /// <summary>What quotes may call a value that is an entity or an enumeration value; nothing for others.</summary>
    public IEnumerable<string> NamesOf(string value) => Property?.Model.Datatype switch
    {
        { Kind: DatatypeKind.Entity } => _linkage.Entity(value)?.Names.Select(static name => name.Text) ?? [],
        { Kind: DatatypeKind.Enumeration } enumeration =>
            _linkage.Enumeration(enumeration.Name)?.Values.FirstOrDefault(known => known.Name == value)?.Aliases.Select(static alias => alias.Text) ?? [],
        _ => [],
    };

    /// <summary>The statement that the citation is of.</summary>
    public StatementSyntax Statement => Statements(_fact).First(statement => Cites(statement, _citation));

    /// <summary>Whether the fact states one value, in one statement that has this citation.</summary>
    public bool HasOneValue => _fact.Form == FactForm.Value && Cites(_fact.Statement, _citation);

    /// <summary>The trial of the citation that has a text as its quote, or holds an offset of the file.</summary>
    public static FactTrial? Of(FileSyntax file, Linkage linkage, CheckOptions options, Func<CitationSyntax, bool> isMeant)
    {
        foreach (var entity in file.Entities)
        {
            foreach (var fact in entity.Facts)
            {
                if (Statements(fact).SelectMany(static statement => statement.Citations).FirstOrDefault(isMeant) is { } citation)
                {
                    return new FactTrial(file, entity, fact, citation, With(linkage, entity, file.File.Path), options);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The trial of the citation at an offset of the file; where a statement or a fact as a whole is there, of its first citation.
    /// </summary>
    public static FactTrial? At(FileSyntax file, Linkage linkage, CheckOptions options, int offset)
    {
        bool Holds(Language.Text.TextSpan span) => span.Start <= offset && offset <= span.End;
        var facts = file.Entities.SelectMany(static entity => entity.Facts).Where(fact => fact.Name.Span.Start <= offset);
        // The last that begins before the offset is the one that holds it.
        if (facts.LastOrDefault() is not { } fact)
        {
            return null;
        }

        // What is known of a citation is where its parts are.
        var citations = Statements(fact).SelectMany(static statement => statement.Citations).ToArray();
        var meant = citations.FirstOrDefault(citation => PartsOf(citation).Any(Holds))
            ?? Statements(fact).Where(statement => Holds(statement.Span)).SelectMany(static statement => statement.Citations).FirstOrDefault()
            ?? citations.FirstOrDefault();
        return meant is null ? null : Of(file, linkage, options, citation => ReferenceEquals(citation, meant));
    }

    private static IEnumerable<Language.Text.TextSpan> PartsOf(CitationSyntax citation) =>
        new[] { citation.Source, citation.Quote, citation.Prefix, citation.Suffix, citation.Language }
            .Select(static part => part?.Span).OfType<Language.Text.TextSpan>()
            .Concat(citation.Readings.Select(static reading => reading.Span)).Append(citation.Span);

    /// <summary>What all files define, and this entity, which may stand in a file that could not be read while one writes in it.</summary>
    private static Linkage With(Linkage linkage, EntitySyntax entity, string path)
    {
        if (linkage.Entity(entity.Name.Value)?.Path == path || entity.Type is not { } type || linkage.Type(type.Value) is null)
        {
            return linkage;
        }

        var entry = new EntityEntry(entity.Name.Value, type.Value, [], path);
        var entities = linkage.Entities.Where(known => known.Id != entry.Id).Append(entry).OrderBy(static known => known.Id, StringComparer.Ordinal);
        // Made anew: a copy would know what the other has looked up.
        return new Linkage(
            linkage.Corpus, linkage.Types, linkage.Enumerations, EquatableArray.From(entities), linkage.Sources, linkage.Faulty, linkage.IsComplete)
        {
            OtherFiles = linkage.OtherFiles,
        };
    }

    /// <summary>Checks the fact with this quote in place of that of the citation.</summary>
    public TriedQuote Try(string quote) => Try(_citation with { Quote = (_citation.Quote ?? new Located(quote, _citation.Span)) with { Value = quote } });

    /// <summary>Checks the fact with this citation in place of the other.</summary>
    public TriedQuote Try(CitationSyntax citation) => Check(Replace(_fact, _citation, citation), citation.Quote?.Value);

    /// <summary>Checks the fact with the statement of the citation changed.</summary>
    public TriedQuote Try(Func<StatementSyntax, StatementSyntax> change) =>
        Check(Map(_fact, statement => Cites(statement, _citation) ? change(statement) : statement), _citation.Quote?.Value);

    /// <summary>Checks the fact as it is.</summary>
    public TriedQuote Try() => Check(_fact, _citation.Quote?.Value);

    private TriedQuote Check(FactSyntax fact, string? quote)
    {
        var trace = new SupportTrace(Fact);
        // What was wrong with the shape of the file is not asked here.
        var alone = _file with { Entities = [_entity with { Facts = [fact with { IsSound = true }] }] };
        var bound = FileBinder.Bind(alone, _linkage, _options with { Trace = trace }, CancellationToken.None);
        return new TriedQuote(trace.Citations.FirstOrDefault(traced => traced.Citation.Quote == quote && traced.Citation.Source == _citation.Source?.Value),
            [.. bound.Problems.Where(IsOfFact)]);
    }

    /// <summary>What the entity lacks besides stands at its name, before the fact. What is only said, such as that no date was asked, is not wrong.</summary>
    private bool IsOfFact(Problem problem) => problem.Place.Start >= _fact.Name.Span.Start && problem.Descriptor.Severity != Severity.Information;

    private static IEnumerable<StatementSyntax> Statements(FactSyntax fact) => fact.Statements.Prepend(fact.Statement);

    private static bool Cites(StatementSyntax statement, CitationSyntax citation) => statement.Citations.Any(known => ReferenceEquals(known, citation));

    private static FactSyntax Replace(FactSyntax fact, CitationSyntax old, CitationSyntax @new) =>
        Map(fact, statement => Cites(statement, old)
            ? statement with { Citations = [.. statement.Citations.Select(known => ReferenceEquals(known, old) ? @new : known)] }
            : statement);

    private static FactSyntax Map(FactSyntax fact, Func<StatementSyntax, StatementSyntax> change) =>
        fact with { Statement = change(fact.Statement), Statements = [.. fact.Statements.Select(change)] };
}
