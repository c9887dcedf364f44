using Corpus.Consumer.References;

namespace Corpus.Consumer.Recording;

/// <summary>Collects what an assembly uses, and writes it as the tables of its attributes: sorted, so that the same code gives the same text.</summary>
internal sealed class UseRecord
{
    private readonly SortedDictionary<string, Table> _tables = new(StringComparer.Ordinal);

    /// <summary>Adds a corpus, which has a table even if nothing of it is used: whoever reads it knows that somebody looked.</summary>
    public void Add(ReferencedCorpus corpus) => TableOf(corpus.Id, corpus.Version, corpus.AssemblyName);

    /// <summary>Adds a constant.</summary>
    /// <param name="through">The constant of another assembly that it came through; nothing where the code names the constant of the corpus.</param>
    public Use Add(CompiledConstant constant, string? through)
    {
        var uses = TableOf(constant.CorpusId, constant.Version, constant.AssemblyName).Uses;
        var key = constant.FactId + TableTag.End + constant.Value + TableTag.End + constant.Number;
        if (!uses.TryGetValue(key, out var use))
        {
            uses.Add(key, use = new Use(constant));
        }

        if (through is null)
        {
            use.IsDirect = true;
        }
        else
        {
            use.Through.Add(through);
        }

        return use;
    }

    /// <summary>The tables, in the order of the corpora, their versions and their assemblies.</summary>
    public IEnumerable<string> Write()
    {
        foreach (var table in _tables.Values)
        {
            yield return table.Write();
        }
    }

    private Table TableOf(string id, string version, string assembly)
    {
        var key = id + TableTag.End + version + TableTag.End + assembly;
        if (!_tables.TryGetValue(key, out var table))
        {
            _tables.Add(key, table = new Table(id, version, assembly));
        }

        return table;
    }

    /// <summary>A fact that is used, with its value.</summary>
    internal sealed class Use(CompiledConstant constant)
    {
        public CompiledConstant Constant { get; } = constant;

        public bool IsDirect { get; set; }

        public SortedSet<string> Through { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> PassedOn { get; } = new(StringComparer.Ordinal);
    }

    private sealed class Table(string id, string version, string assembly)
    {
        public SortedDictionary<string, Use> Uses { get; } = new(StringComparer.Ordinal);

        public string Write()
        {
            var text = new TableText()
                .Add(TableTag.Version, "1").Add(TableTag.Id, id).Add(TableTag.CorpusVersion, version).Add(TableTag.CorpusAssembly, assembly);
            foreach (var use in Uses.Values)
            {
                text.Add(TableTag.Use, use.Constant.FactId).Add(TableTag.Value, use.Constant.Value);
                if (use.Constant.Number is { } number)
                {
                    text.Add(TableTag.UseNumber, number);
                }

                if (use.IsDirect)
                {
                    text.Add(TableTag.UseIsDirect, "");
                }

                text.Add(TableTag.UseThrough, use.Through).Add(TableTag.UsePassedOn, use.PassedOn);
            }

            return text.ToString();
        }
    }
}
