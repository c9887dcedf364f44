using System.Globalization;
using System.Text;
using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Words;

namespace Corpus.Site.Search;

/// <summary>
/// What a reader can search: a script that sets <c>corpusSearch</c>, so that it also loads from the disk, where no page may fetch a file. An entry is an
/// entity, a fact, a source or a type; a quote that many facts have is in it once.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>How many characters of quotes an index has at most: it is loaded as a whole.</summary>
    public const int MostCharactersOfQuotes = 4_000_000;

    /// <summary>How many facts the index over the sites of several parts has at most; with more, it has none, and the index of each part has them.</summary>
    public const int MostFactsOverParts = 20_000;

    private const int LongestText = 240;
    private const int LongestQuote = 320;
    private const int MostQuotesOfFact = 6;

    private readonly SiteModel _model;
    private readonly Dictionary<string, int> _types;
    private readonly Dictionary<string, int> _sources;
    private readonly List<string> _quotes = [];
    private readonly Dictionary<string, int> _quoteIndexes = new(StringComparer.Ordinal);
    private readonly StringBuilder _entries = new();
    private int _charactersOfQuotes;
    private bool _isPartial;

    private SearchIndex(SiteModel model)
    {
        _model = model;
        _types = Indexes(model.Types.Select(static type => type.Model.Name));
        _sources = Indexes(model.Sources.Select(static source => source.Model.Id));
    }

    /// <summary>The script.</summary>
    public static string Of(SiteModel model)
    {
        var index = new SearchIndex(model);
        index.AddAll();
        var script = new StringBuilder("var corpusSearch = {\n\"types\": ");
        SearchWriter.AppendTexts(script, model.Types.Select(static type => type.Model.Name));
        script.Append(",\n\"typeNames\": ");
        SearchWriter.AppendTexts(script, model.Types.Select(static type => NameWords.Within(type.Model.Name)));
        script.Append(",\n\"sources\": ");
        SearchWriter.AppendTexts(script, model.Sources.Select(static source => Shown(source.Model.Title ?? source.Model.Id, LongestText)));
        script.Append(",\n\"quotes\": ");
        SearchWriter.AppendTexts(script, index._quotes);
        script.Append(",\n\"partial\": ").Append(index._isPartial ? "true" : "false");
        script.Append(",\n\"inParts\": ").Append(index.HasFacts ? "false" : "true");
        return script.Append(",\n\"entries\": [").Append(index._entries).Append("\n]};\n").ToString();
    }

    private bool HasFacts => !_model.IsOverParts || _model.Facts.Count <= MostFactsOverParts;

    private void AddAll()
    {
        foreach (var entity in _model.Entities)
        {
            var about = entity.Labels.Select(static label => label.Text).Concat(entity.Aliases).Prepend(entity.Id).Distinct(StringComparer.Ordinal)
                .Append(entity.Summary ?? "").Where(static text => text.Length > 0);
            Add("entity", _model.LabelOf(entity.Id), string.Join(" · ", about), SitePaths.Entity(entity.Id), TypeOf(entity), [], [], 0);
        }

        foreach (var source in _model.Sources.Select(static source => source.Model))
        {
            var about = source.Authors.Append(source.Publisher ?? "").Append(source.Id).Where(static text => text.Length > 0);
            Add("source", source.Title ?? source.Id, string.Join(" · ", about), SitePaths.Source(source.Id), -1, [_sources[source.Id]], [], 0);
        }

        foreach (var type in _model.Types.Select(static type => type.Model))
        {
            Add("type", NameWords.Of(type.Name), type.Summary, SitePaths.Type(type.Name), _types[type.Name], [], [], 0);
        }

        foreach (var fact in HasFacts ? _model.Facts : [])
        {
            var citations = fact.Fact.AllCitations.ToArray();
            Add(
                "fact",
                $"{_model.LabelOf(fact.Entity.Id)}: {NameWords.Within(fact.Property.Name)}",
                ValuesOf(fact),
                fact.Place,
                TypeOf(fact.Entity),
                [.. citations.Select(citation => _sources.GetValueOrDefault(citation.Source, -1)).Where(static source => source >= 0).Distinct().Order()],
                [.. citations.Select(static citation => citation.Quote).Distinct(StringComparer.Ordinal).Take(MostQuotesOfFact).Select(QuoteIndex)
                    .Where(static quote => quote >= 0)],
                Statuses(fact));
        }
    }

    private void Add(string kind, string title, string text, SitePlace place, int type, int[] sources, int[] quotes, int statuses)
    {
        _entries.Append(_entries.Length == 0 ? "\n[\"" : ",\n[\"").Append(kind).Append("\",");
        SearchWriter.AppendText(_entries, Shown(title, LongestText));
        _entries.Append(',');
        SearchWriter.AppendText(_entries, Shown(text, LongestText));
        _entries.Append(',');
        SearchWriter.AppendText(_entries, _model.Options.IsSingleFile ? "#" + place.Page : _model.SiteOf(place) + place.Page + ".html");
        _entries.Append(',').Append(type.ToString(CultureInfo.InvariantCulture)).Append(',');
        SearchWriter.AppendNumbers(_entries, sources);
        _entries.Append(',');
        SearchWriter.AppendNumbers(_entries, quotes);
        _entries.Append(',').Append(statuses.ToString(CultureInfo.InvariantCulture)).Append(']');
    }

    private int TypeOf(EntityModel entity) => _types.GetValueOrDefault(entity.TypeName, -1);

    private int QuoteIndex(string quote)
    {
        if (_quoteIndexes.TryGetValue(quote, out var known))
        {
            return known;
        }

        var shown = Shown(quote, LongestQuote);
        if (_charactersOfQuotes + shown.Length > MostCharactersOfQuotes)
        {
            _isPartial = true;
            return -1;
        }

        _charactersOfQuotes += shown.Length;
        _quotes.Add(shown);
        return _quoteIndexes[quote] = _quotes.Count - 1;
    }

    private string ValuesOf(SiteFact fact)
    {
        var text = new StringBuilder();
        foreach (var statement in fact.Statements)
        {
            foreach (var value in statement.Values)
            {
                text.Append(text.Length == 0 ? "" : " · ");
                if (ValueWords.Of(statement.Comparator) is { } comparator)
                {
                    text.Append(comparator).Append(' ');
                }

                text.Append(fact.Property.Datatype.Kind == DatatypeKind.Entity ? _model.LabelOf(value) : ValueWords.Plain(fact.Property.Datatype, value));
                if ((fact.Property.UnitName ?? fact.Property.UnitCode) is { } unit)
                {
                    text.Append(' ').Append(unit);
                }
            }

            if (text.Length > LongestText)
            {
                break;
            }
        }

        return text.ToString();
    }

    // The bits are those of STATUSES in `search.js`.
    private static int Statuses(SiteFact fact) =>
        (fact.IsDisputed ? 4 : fact.IsAttributed ? 2 : 1) | (fact.IsInferred ? 8 : 0) | (fact.IsDerived ? 16 : 0) | (fact.IsSuperseded ? 32 : 0)
        | (fact.IsHedged ? 64 : 0);

    private static Dictionary<string, int> Indexes(IEnumerable<string> names)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            indexes.Add(name, indexes.Count);
        }

        return indexes;
    }

    // What cannot be seen is shown here as on a page.
    private static string Shown(string text, int longest)
    {
        if (text.Length > longest)
        {
            text = text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
        }

        return Escaping.Shown(text);
    }
}
