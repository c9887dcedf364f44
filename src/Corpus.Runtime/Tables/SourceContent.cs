namespace Corpus.Runtime;

/// <summary>What the table of the sources says; each source is made when it is first asked for.</summary>
internal sealed class SourceContent
{
    private readonly FieldGroup[] _groups;
    private readonly Source?[] _sources;
    private readonly Type? _holder;

    // The place of each source by its id, and behind the prefixes of imports the sources of others. Of objects: the framework itself has loaded a dictionary
    // of such by the time that a program starts, and each other type of dictionary is one more to load before the first citation is read.
    private readonly Dictionary<string, object> _byId;
    private Source[]? _all;

    private SourceContent(FieldGroup[] groups, Type? holder, Dictionary<string, object> byId)
    {
        _groups = groups;
        _sources = new Source?[groups.Length];
        _holder = holder;
        _byId = byId;
        for (var place = 0; place < groups.Length; place++)
        {
            byId.Add(groups[place].Head.Text, place);
        }
    }

    /// <summary>All sources, of which none breaks the format.</summary>
    public EquatableArray<Source> All => EquatableArray.Own(Volatile.Read(ref _all) ?? Once.Set(ref _all, MakeAll()));

    public static SourceContent Read(Type? holder, string text, Func<Source[]>? others)
    {
        var sources = new List<FieldGroup>();
        var names = new List<string>();
        var groups = FieldGroups.Read(text, new TableSubject("the sources", null, holder));
        for (var index = 0; index < groups.Count; index++)
        {
            var head = groups[index].Head;
            if (head.Tag == TableTag.Id)
            {
                sources.Add(groups[index]);
            }
            else if (head.Tag == TableTag.Reference)
            {
                names.Add(head.Text);
            }
        }

        var byId = new Dictionary<string, object>(sources.Count + names.Count, StringComparer.Ordinal);
        if (others is not null)
        {
            AddOthers(byId, names, others(), holder);
        }

        return new SourceContent(sources.ToArray(), holder, byId);
    }

    /// <summary>A source of the corpus, or behind the prefix of an import one of another.</summary>
    public Source? Find(string id) => _byId.TryGetValue(id, out var found) ? found as Source ?? At((int)found) : null;

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

    private static void AddOthers(Dictionary<string, object> byId, List<string> names, Source[] others, Type? holder)
    {
        if (names.Count != others.Length)
        {
            throw new InvalidOperationException(
                $"The generated table of {new TableSubject("the sources", null, holder)} lists {Invariant.Number(names.Count)} of other corpora, "
                + $"and was given {Invariant.Number(others.Length)}.");
        }

        for (var index = 0; index < others.Length; index++)
        {
            byId[names[index]] = others[index];
        }
    }
}
