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

        if (!CanonicalValue.AreSame(datatype, use.Value, fact.Statement.Values[0]))
        {
            return UseState.Changed;
        }

        return use.Number is null || corpus.NumberOf(datatype.Name, use.Value)?.ToString(CultureInfo.InvariantCulture) == use.Number
            ? UseState.Same : UseState.Renumbered;
    }
}
