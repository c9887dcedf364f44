using System.Globalization;
using System.Reflection;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Holds the constants that were compiled into assemblies against what a corpus says.</summary>
internal sealed class ConstantVerifier(EntityCatalog catalog, string corpusId, Assembly corpus)
{
    private readonly List<StaleConstant> _stale = [];
    private readonly List<string> _notRecorded = [];

    /// <summary>Verifies one assembly, which must be recorded.</summary>
    public ConstantVerifier Add(Assembly assembly)
    {
        if (!TryAdd(assembly))
        {
            _notRecorded.Add(NameOf(assembly));
        }

        return this;
    }

    /// <summary>Verifies what an assembly references, and what that references: what is recorded, and what could not do without a record.</summary>
#if NET
    [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("What an assembly references may be trimmed away.")]
#endif
    public ConstantVerifier AddReferenced(Assembly assembly)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { NameOf(assembly), NameOf(corpus) };
        var waiting = new Queue<Assembly>();
        waiting.Enqueue(assembly);
        while (waiting.Count > 0)
        {
            foreach (var name in waiting.Dequeue().GetReferencedAssemblies())
            {
                if (name.Name is not { } simple || IsOfFramework(simple) || !seen.Add(simple))
                {
                    continue;
                }

                var referenced = Load(name, assembly);
                waiting.Enqueue(referenced);
                if (!TryAdd(referenced) && referenced.GetReferencedAssemblies().Any(reference => reference.Name == NameOf(corpus)))
                {
                    _notRecorded.Add(simple);
                }
            }
        }

        return this;
    }

    /// <summary>Throws if something is stale, or else if something is not recorded.</summary>
    public void Throw()
    {
        var notRecorded = _notRecorded.Count == 0 ? "" :
            $"Not recorded, and so not verified: {string.Join(", ", _notRecorded.OrderBy(static name => name, StringComparer.Ordinal))}. "
            + "An assembly is recorded if it is written in C#, references the corpus itself, and is not built with CorpusRecordUses=false; "
            + "if it was trimmed, verify it before.";
        if (_stale.Count == 0)
        {
            if (_notRecorded.Count > 0)
            {
                throw new InvalidOperationException($"It is not known which constants of the corpus {corpusId} were compiled in. {notRecorded}");
            }

            return;
        }

        var stale = _stale.OrderBy(static constant => constant.AssemblyName, StringComparer.Ordinal)
            .ThenBy(static constant => constant.FactId, StringComparer.Ordinal)
            .ThenBy(static constant => constant.CorpusVersion, StringComparer.Ordinal).ToArray();
        var lines = stale.Select(static constant => $"\n  {constant}.");
        var remedy = "\nBuild these assemblies again with the version of the corpus that the program has, those that others have their constants from first.";
        throw new StaleConstantsException(
            corpusId, EquatableArray.From(stale),
            $"Constants of the corpus {corpusId} were compiled in that it no longer has:{string.Concat(lines)}{remedy}"
            + (notRecorded.Length == 0 ? "" : "\n" + notRecorded));
    }

    private bool TryAdd(Assembly assembly)
    {
        var isRecorded = false;
        foreach (var attribute in Attribute.GetCustomAttributes(assembly, typeof(ConstantUsesAttribute)))
        {
            var uses = ConstantUsesReader.Read(((ConstantUsesAttribute)attribute).Table, NameOf(assembly));
            if (uses.CorpusId == corpusId)
            {
                isRecorded = true;
                _stale.AddRange(uses.Uses.Select(use => Check(NameOf(assembly), uses, use)).OfType<StaleConstant>());
            }
        }

        return isRecorded;
    }

    private StaleConstant? Check(string assembly, ConstantUses uses, ConstantUse use)
    {
        var fact = catalog.FindFact(use.FactId);
        var finding = fact switch
        {
            null => "the corpus no longer has it",
            { Status: FactStatus.Disputed } or { ValueObject: null } => "now sources disagree about it",
            { Status: FactStatus.Attributed } => "now it holds only because somebody says so",
            { Property.Cardinality: not Cardinality.One } => $"now it has more values than one: {fact.ValueText}",
            _ when !IsSame(use, fact) => $"now it is {fact.ValueText}",
            _ when NumberOf(fact) is { } number && number != use.Number =>
                $"it still is, but the number of that value is {number} now, and was {use.Number ?? "none"}",
            _ => null,
        };
        var current = fact is { Status: FactStatus.Settled or FactStatus.Superseded, Property.Cardinality: Cardinality.One } ? fact.ValueText : null;
        return finding is null ? null : new StaleConstant(assembly, uses, use, current, finding);
    }

    /// <summary>By the text that the corpus has for a value; floating-point numbers, of which frameworks write different texts, by their value.</summary>
    private static bool IsSame(ConstantUse use, Fact fact) =>
        use.Value == fact.ValueText
        || fact.ValueObject is double now && double.TryParse(use.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var then) && then.Equals(now);

    private static string? NumberOf(Fact fact) => fact.ValueObject is Enum value ? value.ToString("D") : null;

    /// <summary>Loads an assembly as the one that uses the corpus would: a plug-in has libraries of its own.</summary>
    private static Assembly Load(AssemblyName name, Assembly asking) =>
#if NET
        System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(asking) is { } context ? context.LoadFromAssemblyName(name) : Assembly.Load(name);
#else
        Assembly.Load(name);
#endif

    private static bool IsOfFramework(string name) =>
        name is "mscorlib" or "netstandard" or "System" or "WindowsBase" || name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Win32.", StringComparison.Ordinal);

    private static string NameOf(Assembly assembly) => assembly.GetName().Name!;
}
