using System.Globalization;
using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>Writes how a derived value is computed, by the constants it is computed from: <c>TermYears * 12</c>.</summary>
internal static class DerivedConstant
{
    public static string Write(EntityModel entity, DerivationModel derivation, CodeNames names)
    {
        var code = derivation.Expression;
        for (var index = 0; index < derivation.Inputs.Count; index++)
        {
            code = code.Replace("{" + index.ToString(CultureInfo.InvariantCulture) + "}", Constant(entity, derivation.Inputs[index], names));
        }

        return code;
    }

    // Within a class its own members come before the classes beside it.
    private static string Constant(EntityModel entity, string input, CodeNames names)
    {
        var (owner, member) = (Names.EntityOf(input), Casing.Capitalise(Names.PropertyOf(input)));
        return owner == entity.Id ? member
            : Names.IsQualified(owner) || entity.Facts.Any(fact => fact.Property.MemberName == owner) ? names.Of(owner) + "." + member
            : owner + "." + member;
    }
}
