namespace Corpus.Runtime;

/// <summary>What the table of the sources says; each source is made when it is first asked for.</summary>
internal sealed class SourceContent
{
    private readonly FieldGroup[] _groups;
    private readonly Source?[] _sources;
    private readonly Dictionary<string, int> _places;
    private readonly Type? _holder;
    private readonly Dictionary<string, Source>? _others;
    private Source[]? _all;

    private SourceContent(FieldGroup[] groups, Type? holder, Dictionary<string, Source>? others)
    {
        _others = others;
        _groups = groups;
        _sources = new Source?[groups.Length];
        _holder = holder;
        _places = new Dictionary<string, int>(groups.Length, StringComparer.Ordinal);
        for (var place = 0; place < groups.Length; place++)
        {
            _places.Add(groups[place].Head.Text, place);
        }
    }

    /// <summary>All sources, of which none breaks the format.</summary>
    public EquatableArray<Source> All => EquatableArray.Own(Volatile.Read(ref _all) ?? Once.Set(ref _all, MakeAll()));

    public static SourceContent Read(Type? holder, string text, Func<Source[]>? others)
    {
        var sources = new List<FieldGroup>();
        var names = others is null ? null : new List<string>();
        foreach (var group in FieldGroups.Read(text, new TableSubject("the sources", null, holder)))
        {
            if (group.Head.Tag == TableTag.Id)
            {
                sources.Add(group);
            }
            else if (group.Head.Tag == TableTag.Reference)
            {
                names?.Add(group.Head.Text);
            }
        }

        return new SourceContent(sources.ToArray(), holder, names is null ? null : Others(names, others!(), holder));
    }

    /// <summary>A source of the corpus, or behind the prefix of an import one of another.</summary>
    public Source? Find(string id) =>
        _places.TryGetValue(id, out var place) ? At(place) : _others is not null && _others.TryGetValue(id, out var other) ? other : null;

    public Source At(int index) => Volatile.Read(ref _sources[index]) ?? Once.Set(ref _sources[index], new Source(_groups[index], _holder));

    private Source[] MakeAll()
    {
        var all = new Source[_groups.Length];
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = At(index);
            all[index].Read();
        }

        return all;
    }

    private static Dictionary<string, Source> Others(List<string> names, Source[] others, Type? holder)
    {
        if (names.Count != others.Length)
        {
            throw new InvalidOperationException(
                $"The generated table of {new TableSubject("the sources", null, holder)} lists {Invariant.Number(names.Count)} of other corpora, "
                + $"and was given {Invariant.Number(others.Length)}.");
        }

        var byName = new Dictionary<string, Source>(others.Length, StringComparer.Ordinal);
        for (var i = 0; i < others.Length; i++)
        {
            byName[names[i]] = others[i];
        }

        return byName;
    }
}
