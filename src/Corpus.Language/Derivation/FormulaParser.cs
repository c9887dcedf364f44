using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Units;

namespace Corpus.Language.Derivation;

/// <summary>Reads a formula: sums of products of numbers, facts and parentheses, each operator from the left, as in C#.</summary>
internal sealed class FormulaParser
{
    private readonly string _text;
    private int _index;
    private int _depth;
    private DerivationFault? _fault;

    private FormulaParser(string text) => _text = text;

    public static FormulaNode? Parse(string text, out DerivationFault? fault)
    {
        var parser = new FormulaParser(text);
        var root = parser.Sum();
        if (root is not null && parser.Next() is not '\0')
        {
            root = parser.Unexpected();
        }

        fault = parser._fault;
        return root;
    }

    private FormulaNode? Sum() => Chain(Product, '+', '-');

    private FormulaNode? Product() => Chain(Factor, '*', '/');

    private FormulaNode? Chain(Func<FormulaNode?> operand, char first, char second)
    {
        var left = operand();
        while (left is not null && (Next() == first || Next() == second))
        {
            var symbol = _text[_index++];
            left = operand() is { } right ? new OperationNode(symbol, left, right, left.Offset, right.Offset + right.Length - left.Offset) : null;
        }

        return left;
    }

    private FormulaNode? Factor()
    {
        var next = Next();
        var start = _index;
        if (next is '(' or '-')
        {
            if (_depth >= Formula.MaximumDepth)
            {
                return Wrong("its parentheses and signs are nested more than 32 deep; compute a part of it in a fact of its own", start, 1);
            }

            _depth++;
            _index++;
            var inner = next == '(' ? Parenthesis(start) : Factor() is { } operand
                ? new NegationNode(operand, start, operand.Offset + operand.Length - start)
                : null;
            _depth--;
            return inner;
        }

        return next is >= '0' and <= '9' ? Number(start) : IsLetter(next) ? Input(start) : Unexpected();
    }

    private FormulaNode? Parenthesis(int open)
    {
        if (Sum() is not { } inner)
        {
            return null;
        }

        if (Next() != ')')
        {
            return Next() == '\0' ? Wrong("a parenthesis is not closed; add `)`", open, 1) : Unexpected();
        }

        _index++;
        return inner with { Offset = open, Length = _index - open };
    }

    private FormulaNode? Number(int start)
    {
        while (_index < _text.Length && (_text[_index] is '.' or '_' or ',' || IsLetter(_text[_index]) || IsDigit(_text[_index])))
        {
            _index++;
        }

        var text = _text.Substring(start, _index - start);
        var isNumber = text.Split('.') is { Length: 1 or 2 } parts
            && parts.All(static part => part.Length > 0 && part.All(IsDigit)) && (parts[0].Length == 1 || parts[0][0] != '0');
        return isNumber
            ? new NumberNode(Rational.Parse(text)!, start, text.Length)
            : Wrong($"`{MessageText.Short(text)}` is not a number; write digits, with a point before decimals, such as `12` or `0.5`", start, text.Length);
    }

    private FormulaNode? Input(int start)
    {
        while (_index < _text.Length && (_text[_index] is '.' or '_' || IsLetter(_text[_index]) || IsDigit(_text[_index])))
        {
            _index++;
        }

        var name = _text.Substring(start, _index - start);
        return Names.IsLower(name) || Names.IsFact(name)
            ? new InputNode(name, start, name.Length)
            : Wrong(
                $"`{MessageText.Short(name)}` is not the name of a fact; write a property of this entity, such as `termYears`, or `Entity.property`",
                start, name.Length);
    }

    private FormulaNode? Unexpected()
    {
        var next = Next();
        if (next == '\0')
        {
            return Wrong(
                string.IsNullOrWhiteSpace(_text) ? "it is empty; write a formula, such as `termYears * 2`" : "it ends where a number or a fact is missing",
                _index, 0);
        }

        var length = char.IsSurrogatePair(_text, _index) ? 2 : 1;
        var found = $"`{MessageText.Short(_text.Substring(_index, length))}`";
        var meant = next switch
        {
            '×' or '·' or '⋅' or '∙' => "; write `*`",
            '÷' or ':' or '∕' => "; write `/`",
            '−' or '–' => "; write `-`",
            ')' => "; delete it, or add `(`",
            '^' or '%' => "; a formula has `+`, `-`, `*`, `/` and parentheses only",
            _ => "; write numbers, facts, `+`, `-`, `*`, `/` and parentheses",
        };
        return Wrong($"{found} is not allowed there{meant}", _index, length);
    }

    private FormulaNode? Wrong(string reason, int offset, int length)
    {
        _fault ??= new(DerivationProblem.Malformed, reason, offset, length);
        return null;
    }

    private char Next()
    {
        while (_index < _text.Length && _text[_index] is ' ' or '\t' or '\n' or '\r')
        {
            _index++;
        }

        return _index < _text.Length ? _text[_index] == '\0' ? '\u0001' : _text[_index] : '\0';
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsLetter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
