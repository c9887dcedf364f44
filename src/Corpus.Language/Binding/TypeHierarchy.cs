using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

/// <summary>A type as its own declaration has it, before anything is known of the types above it.</summary>
/// <param name="FaultyProperties">Properties whose declaration was reported.</param>
internal sealed record DeclaredType(
    SourceFile File, EntityTypeSyntax Syntax, EntityTypeModel Model, IReadOnlyList<PropertyEntry> Properties, IReadOnlyList<string> FaultyProperties);

/// <summary>Finds the types above each type, and gives it their properties.</summary>
/// <param name="declared">All types, by name.</param>
/// <param name="imported">The types of other corpora.</param>
/// <param name="faulty">Names whose definition was reported.</param>
/// <param name="isComplete">Whether all files could be read.</param>
/// <param name="problems">Takes the problems.</param>
internal sealed class TypeHierarchy(
    Dictionary<string, DeclaredType> declared, ImportedNames imported, HashSet<string> faulty, bool isComplete, List<Problem> problems)
{
    private readonly Dictionary<string, EntityTypeEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inCircle = new(StringComparer.Ordinal);
    private bool _isTooDeep;

    public EntityTypeEntry[] Link()
    {
        FindCircles();
        return [.. declared.Values.OrderBy(static type => type.Model.Name, StringComparer.Ordinal).Select(Entry)];
    }

    private EntityTypeEntry Entry(DeclaredType type)
    {
        // From the top down, so that each type finds that above it made, and no depth of types is a depth of calls.
        var lineage = Lineage(type, out var above, out var isWhole);
        foreach (var current in lineage.AsEnumerable().Reverse().Append(type))
        {
            if (!_entries.TryGetValue(current.Model.Name, out var entry))
            {
                _entries.Add(current.Model.Name, entry = Below(above, current, isWhole));
            }

            above = entry;
        }

        return above!;
    }

    private EntityTypeEntry Below(EntityTypeEntry? above, DeclaredType type, bool isWhole)
    {
        var inherited = above?.Properties ?? [];
        var first = inherited.ToDictionary(static entry => entry.Model.Name, static entry => entry.Model, StringComparer.OrdinalIgnoreCase);
        var own = new List<PropertyEntry>();
        var faultyProperties = type.FaultyProperties.ToList();
        foreach (var property in type.Properties)
        {
            if (!first.TryGetValue(property.Model.Name, out var same))
            {
                // What was reported is not there for others, and has no place among the rest.
                own.Add(property with { Model = property.Model with { Index = own.Count } });
                continue;
            }

            var at = type.File.At(type.Syntax.Properties.First(syntax => syntax.Name.Value == property.Model.Name).Name.Span);
            problems.Add(TypeProblems.RedefinedProperty(at, property.Model.Name, type.Model.Name, same.Name, same.DeclaringType));
            faultyProperties.Add(property.Model.Name);
        }

        return new EntityTypeEntry(
            type.Model with { Extends = above?.Model.Name, Properties = EquatableArray.From(own.Select(static entry => entry.Model)) },
            EquatableArray.From(above is null ? [] : above.Ancestors.Prepend(above.Model.Name)),
            EquatableArray.From(inherited.Concat(own)),
            EquatableArray.From(faultyProperties.Concat(above?.FaultyProperties ?? []).Distinct(StringComparer.Ordinal)))
        {
            IsWhole = isWhole,
        };
    }

    /// <summary>The types above a type, the nearest first. Each step is reported once: by the type that makes it.</summary>
    private List<DeclaredType> Lineage(DeclaredType type, out EntityTypeEntry? top, out bool isWhole)
    {
        var lineage = new List<DeclaredType>();
        var current = type;
        top = null;
        isWhole = true;
        while (current.Syntax.Extends is { } extends)
        {
            if (imported.Type(extends.Value) is { Model.IsAbstract: true } other)
            {
                // All that is above it is known with it.
                if (lineage.Count + other.Ancestors.Count + 1 > Limits.TypeDepth)
                {
                    ReportDepth(type);
                    isWhole = false;
                    break;
                }

                top = other;
                break;
            }

            var parent = _inCircle.Contains(current.Model.Name) ? null : Parent(current, extends, isReported: current != type);
            if (parent is null)
            {
                isWhole = false;
                break;
            }

            if (lineage.Count == Limits.TypeDepth)
            {
                ReportDepth(type);
                isWhole = false;
                break;
            }

            lineage.Add(parent);
            current = parent;
        }

        return lineage;
    }

    /// <summary>All that are below one that is too deep are, too: the first tells it.</summary>
    private void ReportDepth(DeclaredType type)
    {
        if (!_isTooDeep)
        {
            _isTooDeep = true;
            problems.Add(TypeProblems.ExtendsTooDeep(type.File.At(type.Syntax.Extends!.Span), type.Model.Name));
        }
    }

    private DeclaredType? Parent(DeclaredType type, Located extends, bool isReported)
    {
        var at = type.File.At(extends.Span);
        if (!declared.TryGetValue(extends.Value, out var parent))
        {
            if (isReported)
            {
                return null;
            }

            var isCrowded = problems.Count >= Limits.Problems;
            if (imported.Type(extends.Value) is not null)
            {
                problems.Add(TypeProblems.ParentNotAbstract(at, type.Model.Name, extends.Value, null));
            }
            else if (isComplete && !faulty.Contains(Names.PrefixOf(extends.Value) ?? extends.Value))
            {
                problems.Add(imported.Explain(at, extends.Value, isCrowded)
                    ?? TypeProblems.UnknownParent(at, extends.Value, type.Model.Name, isCrowded ? null : Abstract()));
            }

            return null;
        }

        if (parent.Model.IsAbstract)
        {
            return parent;
        }

        if (!isReported)
        {
            problems.Add(TypeProblems.ParentNotAbstract(at, type.Model.Name, parent.Model.Name, parent.File.At(parent.Syntax.Name.Span)));
        }

        return null;
    }

    private string[] Abstract() =>
        [.. declared.Values.Where(static type => type.Model.IsAbstract).Select(static type => type.Model.Name)
            .OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>Each type extends one at most, so each is walked over once: what a walk meets again of itself is a circle, and is told once.</summary>
    private void FindCircles()
    {
        var walkOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in declared.Keys.OrderBy(static name => name, StringComparer.Ordinal))
        {
            var current = start;
            while (Next(current) is { } next && !walkOf.ContainsKey(current))
            {
                walkOf.Add(current, start);
                current = next;
            }

            if (!walkOf.TryGetValue(current, out var walk) || walk != start || Next(current) is null)
            {
                continue;
            }

            var path = new List<string>();
            while (_inCircle.Add(current))
            {
                path.Add(current);
                current = Next(current)!;
            }

            if (path.Count > 0)
            {
                var type = declared[path[0]];
                problems.Add(TypeProblems.ExtendsInCircle(type.File.At(type.Syntax.Extends!.Span), path[0], string.Join(" → ", path.Append(path[0]))));
            }
        }
    }

    private string? Next(string name) => declared[name].Syntax.Extends is { } extends && declared.ContainsKey(extends.Value) ? extends.Value : null;
}
