using System.Globalization;
using Corpus.Cli.Assemblies;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Billing;

/// <summary>Holds a value that was compiled in against the corpus that is deployed.</summary>
internal static class UseCheck
{
    public static UseState Check(ConstantUse use, DeployedCorpus corpus)
    {
        if (corpus.Fact(use.FactId) is not { } fact)
        {
            return UseState.Gone;
        }

        if (fact.Standing != Standing.Settled)
        {
            return fact.IsDisputed ? UseState.Disputed : UseState.Attributed;
        }

        var datatype = fact.Property.Datatype;
        if (corpus.Member(use.FactId)?.Kind != MemberKind.Constant || use.Number is not null != (datatype.Kind == DatatypeKind.Enumeration)
            || CanonicalValue.Read(datatype.Kind, use.Value, isPlain: true).Text is null)
        {
            return UseState.OtherType;
        }

        // As Catalog.Verify compares them: by their texts, as 2.50 prints otherwise than 2.5; but of a double frameworks write different texts.
        var now = fact.Statement.Values[0];
        if (use.Value != now && !(datatype.Kind == DatatypeKind.Number && CanonicalValue.AreSame(datatype, use.Value, now)))
        {
            return UseState.Changed;
        }

        return use.Number is null || corpus.NumberOf(datatype.Name, use.Value)?.ToString(CultureInfo.InvariantCulture) == use.Number
            ? UseState.Same : UseState.Renumbered;
    }
}
