using System.Globalization;
using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>2xxx: what can be wrong with the corpus, its entity types, its enumerations and its entities.</summary>
internal static class TypeProblems
{
    public static readonly ProblemDescriptor NoCorpusId = new("CORP2001", "No `corpus` section");
    public static readonly ProblemDescriptor SecondCorpusId = new("CORP2002", "Two `corpus` sections");
    public static readonly ProblemDescriptor InvalidNamespaceId = new("CORP2003", "Not a C# namespace");
    public static readonly ProblemDescriptor SchemaVersionId = new("CORP2004", "Unknown version of the language");
    public static readonly ProblemDescriptor InvalidNameId = new("CORP2005", "Invalid name");
    public static readonly ProblemDescriptor ReservedNameId = new("CORP2006", "The generated code already uses the name");
    public static readonly ProblemDescriptor DuplicateNameId = new("CORP2007", "A name is defined twice");
    public static readonly ProblemDescriptor UnknownDatatypeId = new("CORP2008", "Unknown datatype");
    public static readonly ProblemDescriptor InvalidConstraintId = new("CORP2009", "A constraint is not valid");
    public static readonly ProblemDescriptor InvalidUnitId = new("CORP2010", "Not a unit");
    public static readonly ProblemDescriptor UnknownEntityTypeId = new("CORP2011", "Unknown entity type");
    public static readonly ProblemDescriptor MissingPropertyId = new("CORP2012", "A required property is missing");
    public static readonly ProblemDescriptor NamesDifferInCaseId = new("CORP2013", "Names differ only in case");
    public static readonly ProblemDescriptor MemberNamedLikeItsTypeId = new("CORP2014", "A property has the name of its entity or type");
    public static readonly ProblemDescriptor InvalidPatternId = new("CORP2015", "A pattern cannot be used");
    public static readonly ProblemDescriptor InvalidLanguageId = new("CORP2016", "Not a language tag");
    public static readonly ProblemDescriptor UnknownParentId = new("CORP2017", "Unknown type to extend");
    public static readonly ProblemDescriptor ParentNotAbstractId = new("CORP2018", "A type that is extended is not abstract");
    public static readonly ProblemDescriptor ExtendsInCircleId = new("CORP2019", "Types extend each other in a circle");
    public static readonly ProblemDescriptor RedefinedPropertyId = new("CORP2020", "A property is declared again");
    public static readonly ProblemDescriptor AbstractEntityTypeId = new("CORP2021", "An entity of an abstract type");
    public static readonly ProblemDescriptor InvalidInverseId = new("CORP2022", "An inverse property without its other side");
    public static readonly ProblemDescriptor ExtendsTooDeepId = new("CORP2023", "Too many types above a type");
    public static readonly ProblemDescriptor NotDerivableId = new("CORP2028", "The property cannot be derived");
    public static readonly ProblemDescriptor LanguageTwiceId = new("CORP2029", "A language is given twice");
    public static readonly ProblemDescriptor NeedlessAliasId = new("CORP2030", "An alias says nothing new", Severity.Warning);

    public static Problem NoCorpus() =>
        NoCorpusId.At(Place.None, "No curated file has a `corpus` section; add one with `id`, `schemaVersion: 1`, `namespace` and `title`.");

    public static Problem SecondCorpus(Place at, Place first) =>
        SecondCorpusId.At(at, $"This is a second `corpus` section, the first is at {first.PathAndLine}; delete one of the two.");

    public static Problem InvalidNamespace(Place at, string found) =>
        InvalidNamespaceId.At(
            at, $"`{MessageText.Short(found)}` is not a C# namespace; write names of letters and digits, joined by dots and without keywords, such as " +
            "`Corpus.RussiaIran`.");

    public static Problem SchemaVersion(Place at, string found) =>
        SchemaVersionId.At(
            at, $"`{MessageText.Short(found)}` is not a known version of the curation language; write `schemaVersion: 1`, or update the Corpus.Generator " +
            "package.");

    public static Problem InvalidName(Place at, string found, string what, bool lower) =>
        InvalidNameId.At(
            at, $"`{MessageText.Short(found)}` is not a valid name for {what}; use at most {Limits.NameLength.ToString(CultureInfo.InvariantCulture)} ASCII " +
            $"letters and digits, starting with {(lower ? "a lowercase letter, such as `termYears`" : "an uppercase letter, such as `TermYears`")}.");

    public static Problem InvalidCorpusId(Place at, string found) =>
        InvalidNameId.At(
            at, $"`{MessageText.Short(found)}` is not a valid id for a corpus; use lowercase letters, digits and hyphens, starting with a letter, such as " +
            "`russia-iran`.");

    public static Problem ReservedName(Place at, string found, string what) =>
        ReservedNameId.At(
            at, $"`{found}` cannot be the name of {what}, because the generated code already uses it; choose another name, such as " +
            $"`{found}{(char.IsUpper(found[0]) ? "Item" : "Value")}`.");

    public static Problem ReservedNamespace(Place at, string found) =>
        ReservedNameId.At(
            at, $"`{found}` cannot be the namespace of a corpus, because it is that of .NET or of Corpus.Runtime; choose one of your own, such as " +
            "`Contoso.Bridges`.");

    public static Problem HidesTheRuntime(Place at, string found, string what) =>
        ReservedNameId.At(
            at, $"`{found}` cannot be the name of {what} in the namespace `Corpus`, because the generated code uses the namespace `Corpus.Runtime`; choose " +
            $"another name, such as `{found}Item`, or another namespace.");

    public static Problem DuplicateName(Place at, string name, string what, string firstWhat, Place first) =>
        DuplicateNameId.At(
            at, $"{what} cannot be named `{name}`, because {firstWhat} at {first.PathAndLine} has that name; rename one of the two, or move their facts " +
            "together.");

    public static Problem UnknownDatatype(Place at, string found, IReadOnlyList<string>? known) =>
        UnknownDatatypeId.At(
            at, $"`{MessageText.Short(found)}` is neither a datatype nor the name of an entity type or enumeration; {MessageText.Suggest(found, known)}.");

    public static Problem InvalidConstraint(Place at, string constraint, string property, string reason) =>
        InvalidConstraintId.At(at, $"`{constraint}` of `{property}` is not valid: {reason}.");

    public static Problem InvalidUnit(Place at, string found, string reason) =>
        InvalidUnitId.At(at, $"`{MessageText.Short(found)}` is not a valid unit: {reason}.");

    public static Problem UnknownEntityType(Place at, string found, int entities, IReadOnlyList<string>? known) =>
        UnknownEntityTypeId.At(
            at, "There is no entity type " +
            $"`{MessageText.Short(found)}`{(entities > 1 ? $", but {entities.ToString("N0", CultureInfo.InvariantCulture)} entities use it" : "")}; " +
            $"{MessageText.Suggest(found, known)}.");

    public static Problem MissingProperty(Place at, string entity, string type, string property, string summary) =>
        MissingPropertyId.At(
            at, $"The entity `{entity}` has no `{property}`, which every {type} must have ({summary.TrimEnd('.')}); add it under `facts` with its citation.");

    public static Problem NamesDifferInCase(Place at, string name, string other, Place first) =>
        NamesDifferInCaseId.At(
            at, $"`{name}` and `{other}` at {first.PathAndLine} differ only in case, which file names and some languages ignore; rename one of the two.");

    public static Problem MemberNamedLikeItsType(Place at, string property, string owner, string what) =>
        MemberNamedLikeItsTypeId.At(
            at, $"The property `{property}` would become a member with the same name as {what} `{owner}` that contains it, which C# does not allow; rename " +
            "one of the two.");

    public static Problem InvalidPattern(Place at, string pattern, string reason) =>
        InvalidPatternId.At(at, $"`{MessageText.Short(pattern)}` cannot be used as a pattern: {reason}.");

    public static Problem InvalidLanguage(Place at, string found, string? meant) =>
        InvalidLanguageId.At(
            at, $"`{MessageText.Short(found)}` is not a language tag; " +
                $"{(meant is null ? "write a BCP 47 tag, such as `en` or `pt-BR`." : $"did you mean `{meant}`?")}");

    public static Problem LanguageTwice(Place at, string found, string first) =>
        LanguageTwiceId.At(
            at, $"`{MessageText.Short(found)}` is the same language as `{MessageText.Short(first)}`, which is there already; write it once, with all that " +
                "belongs to it.");

    public static Problem NeedlessAlias(Place at, string alias, bool isLabel, string? language) =>
        NeedlessAliasId.At(
            at, $"The alias `{MessageText.Short(alias)}` is {(isLabel ? "the label" : "one of the aliases")}" +
                $"{(language is null ? "" : $" in `{language}`")} already; delete it.");

    public static Problem UnknownParent(Place at, string found, string type, IReadOnlyList<string>? known) =>
        UnknownParentId.At(
            at, $"`{type}` cannot extend `{MessageText.Short(found)}`, because there is no such entity type; {MessageText.Suggest(found, known)}.");

    public static Problem ParentNotAbstract(Place at, string type, string parent, Place? declared) =>
        ParentNotAbstractId.At(
            at, $"`{type}` cannot extend `{parent}`, which can have entities of its own; " +
            $"{(declared is null ? "" : $"add `abstract: true` to `{parent}` at {declared.PathAndLine}, or ")}extend another type.");

    public static Problem ExtendsInCircle(Place at, string type, string path) =>
        ExtendsInCircleId.At(at, $"`{type}` extends itself in a circle ({path}); delete `extends` from the type that is the most general.");

    public static Problem RedefinedProperty(Place at, string property, string type, string above, string declaringType) =>
        RedefinedPropertyId.At(
            at, $"`{type}` declares `{property}`, but it already has `{above}` from `{declaringType}`, which it extends; delete it here, or choose another " +
            "name.");

    public static Problem AbstractEntityType(Place at, string entity, string type, IReadOnlyList<string> below) =>
        AbstractEntityTypeId.At(
            at, $"The entity `{entity}` cannot be of the type `{type}`, which is abstract; " +
            $"{(below.Count == 0 ? "delete `abstract`, or declare a type that extends it" : $"use a type that extends it, such as {MessageText.Or(below)}")}.");

    public static Problem InvalidInverse(Place at, string found, string property, string reason) =>
        InvalidInverseId.At(at, $"`{MessageText.Short(found)}` cannot be the inverse of `{property}`: {reason}.");

    public static Problem ExtendsTooDeep(Place at, string type) =>
        ExtendsTooDeepId.At(
            at, $"`{type}` has more than {Limits.TypeDepth.ToString(CultureInfo.InvariantCulture)} types above it; let it extend a more general type.");

    public static Problem NotDerivable(Place at, string fact, string reason) =>
        NotDerivableId.At(at, $"`{fact}` cannot be derived, because {reason}; only single numbers can be, so state the value with citations.");
}
