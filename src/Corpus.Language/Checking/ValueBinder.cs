using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Values;
using Corpus.Language.Yaml;

namespace Corpus.Language.Checking;

/// <summary>Binds one value by the datatype of its property and holds it against the property's constraints.</summary>
internal sealed class ValueBinder(PropertyEntry entry, Linkage linkage, ProblemList problems)
{
    /// <summary>What an address begins with where the property has no pattern that says so.</summary>
    private static readonly string[] UriSchemes = ["https", "http", "doi", "urn"];

    private readonly PropertyModel _property = entry.Model;
    private readonly PropertyRule _rule = entry.Rule;

    public string? Bind(YamlScalar scalar)
    {
        if (_property.Datatype.IsRange)
        {
            return RangeBinder.Bind(scalar, _property, end => One(new YamlScalar(end, scalar.IsPlain, scalar.Span)), problems);
        }

        return One(scalar);
    }

    private string? One(YamlScalar scalar)
    {
        var value = _property.Datatype.Kind switch
        {
            DatatypeKind.Enumeration => EnumerationValue(scalar),
            DatatypeKind.Entity => Entity(scalar),
            _ => Plain(scalar),
        };
        if (value is not null)
        {
            Check(value, problems.At(scalar.Span));
        }

        return value;
    }

    private string? Plain(YamlScalar scalar)
    {
        var reading = CanonicalValue.Read(_property.Datatype.Kind, scalar.Value, scalar.IsPlain);
        if (reading.Text is not null)
        {
            return reading.Text;
        }

        if (scalar.IsPlain && MistakenValue.Explain(problems.At(scalar.Span), scalar.Value, _property) is { } mistake)
        {
            problems.Add(mistake);
            return null;
        }

        var expected = Datatypes.Article(_property.Datatype);
        problems.Add(reading.IsOutOfRange
            ? FactProblems.OutOfRange(problems.At(scalar.Span), scalar.Value, _property.Name, expected, Wider())
            : FactProblems.WrongDatatype(problems.At(scalar.Span), scalar.IsPlain ? scalar.Value : $"\"{scalar.Value}\"", _property.Name, expected));
        return null;
    }

    private string Wider() => _property.Datatype.Kind switch
    {
        DatatypeKind.Integer => "the limit of an integer is ±2,147,483,647, so declare `long`",
        DatatypeKind.Long => "the limit of a long is ±9,223,372,036,854,775,807, so declare `decimal` or `number`",
        DatatypeKind.Decimal => "a decimal has at most 28 digits, so write fewer or declare `number`",
        _ => "a number ranges from 5e-324 to 1.8e308, so use a larger or smaller unit",
    };

    private string? EnumerationValue(YamlScalar scalar)
    {
        // An enumeration that failed was reported where it is declared.
        if (linkage.Enumeration(_property.Datatype.Name) is not { } enumeration)
        {
            return null;
        }

        if (enumeration.Values.Any(value => value.Name == scalar.Value))
        {
            return scalar.Value;
        }

        if (!linkage.IsExcused(scalar.Value))
        {
            problems.Add(FactProblems.UnknownEnumerationValue(
                problems.At(scalar.Span), scalar.Value, enumeration.Name, enumeration.Values.Select(static value => value.Name).ToArray()));
        }

        return null;
    }

    private string? Entity(YamlScalar scalar)
    {
        var name = scalar.Value;
        var type = _property.Datatype.Name;
        if (linkage.Entity(name) is { } entity)
        {
            if (linkage.IsOrExtends(entity.TypeName, type))
            {
                return name;
            }
            // An entity whose type is unknown was reported where it is defined; it is not emitted, so nothing can refer to it. Of a type whose
            // `extends` was reported it is not known what it is below.
            if (entity.TypeName is null || linkage.Type(entity.TypeName) is { IsWhole: false })
            {
                return null;
            }

            problems.Add(FactProblems.WrongEntityType(problems.At(scalar.Span), name, entity.TypeName, type, _property.Name));
            return null;
        }

        if (!linkage.IsExcused(name))
        {
            if (linkage.Imported.Explain(problems.At(scalar.Span), name, problems.IsCrowded) is { } explained)
            {
                problems.Add(explained);
                return null;
            }

            var known = problems.IsCrowded
                ? null
                : linkage.AllEntities().Where(candidate => linkage.IsOrExtends(candidate.TypeName, type)).Select(static candidate => candidate.Id).ToArray();
            var called = linkage.EntityCalled(name);
            problems.Add(FactProblems.UnknownEntity(problems.At(scalar.Span), name, type, called is null ? known : [called]));
        }

        return null;
    }

    private void Check(string value, Place at)
    {
        var kind = _property.Datatype.Kind;
        if ((_rule.Minimum ?? _rule.Maximum) is { } bound && !CanonicalValue.CanCompare(kind, value))
        {
            problems.Add(FactProblems.NotComparable(at, value, _property.Name, bound));
        }
        else
        {
            CheckBounds(kind, value, at);
        }

        if (_rule.MaxLength is { } length && value.Length > length)
        {
            problems.Add(FactProblems.TooLong(at, value.Length, _property.Name, length));
        }

        if (kind == DatatypeKind.Uri)
        {
            CheckScheme(value, at);
        }

        if (_rule.Pattern is { } pattern && !Patterns.IsMatch(pattern, value))
        {
            problems.Add(FactProblems.PatternMismatch(at, value, _property.Name, pattern));
        }
    }

    private void CheckScheme(string value, Place at)
    {
        var scheme = value.Substring(0, value.IndexOf(':'));
        if (_rule.Pattern is null && !UriSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(FactProblems.OtherScheme(at, value, _property.Name, scheme, UriSchemes));
        }
    }

    private void CheckBounds(DatatypeKind kind, string value, Place at)
    {
        if (_rule.Minimum is { } minimum && CanonicalValue.IsBelow(kind, value, minimum))
        {
            problems.Add(FactProblems.BelowMinimum(at, value, _property.Name, minimum));
        }

        if (_rule.Maximum is { } maximum && CanonicalValue.IsAbove(kind, value, maximum))
        {
            problems.Add(FactProblems.AboveMaximum(at, value, _property.Name, maximum));
        }
    }
}
