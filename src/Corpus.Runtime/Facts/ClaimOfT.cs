using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents what someone gives as the value of a fact, or one item of a list or a series with what is known of it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed partial class Claim<T> : Claim
{
    private readonly IValueReader<T> _reader;
    private readonly string _valueText;
    private StrongBox<T>? _value;

    internal Claim(StatementFields fields, string valueText, IValueReader<T> reader)
        : base(fields)
    {
        _valueText = valueText;
        _reader = reader;
    }

    /// <summary>Gets the claimed value.</summary>
    public T Value => Once.Get(ref _value, this, static claim => claim._reader.Read(claim.Fields));

    /// <inheritdoc/>
    public override object ValueObject => Value!;

    /// <summary>Returns the claim in a line, with those who make it: <c>&lt;= 55 (Vanguard, Iran)</c>.</summary>
    /// <returns>The text. Entities are printed by their ids.</returns>
    public override string ToString() => FactPrinter.PrintClaim(Fields, _valueText);
}
