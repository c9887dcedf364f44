namespace Corpus.Runtime;

/// <summary>What the table of the sources says; each source is made when it is first asked for.</summary>
internal sealed class SourceContent
{
    private readonly FieldGroup[] _groups;
    private readonly Source?[] _sources;
    private readonly Dictionary<string, int> _places;
    private readonly Type? _holder;
    private Source[]? _all;

    private SourceContent(FieldGroup[] groups, Type? holder)
    {
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

    public static SourceContent Read(Type? holder, string text)
    {
        var sources = new List<FieldGroup>();
        foreach (var group in FieldGroups.Read(text, new TableSubject("the sources", null, holder)))
        {
            if (group.Head.Tag == TableTag.Id)
            {
                sources.Add(group);
            }
        }

        return new SourceContent(sources.ToArray(), holder);
    }

    public Source? Find(string id) => _places.TryGetValue(id, out var place) ? At(place) : null;

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
}
