using System.Globalization;

namespace Corpus.Language.Units;

/// <summary>Reads the case-sensitive grammar of UCUM, section 2: terms of components joined by points and slashes, in parentheses or not.</summary>
internal sealed class UcumParser
{
    private readonly string _code;
    private readonly List<UcumComponent> _components = [];
    private int _index;
    private int _units;
    private int _specialOffset = -1;
    private bool _isDivided;
    private bool _isInDivisor;

    private readonly bool _suggests;

    private UcumParser(string code, bool suggests = true) => (_code, _suggests) = (code, suggests);

    /// <summary>Whether there are parentheses; the components then say which of them divide, but not how they belong together.</summary>
    public bool HasParentheses { get; private set; }

    /// <summary>The components, in order; of a valid code only.</summary>
    public IReadOnlyList<UcumComponent> Components => _components;

    public static bool IsValid(string code) => code.Length is > 0 and <= Ucum.MaximumLength && new UcumParser(code, suggests: false).MainTerm().IsValid;

    public static UcumCheck Parse(string code, out UcumParser parser)
    {
        parser = new(code);
        return parser.MainTerm();
    }

    private UcumCheck MainTerm()
    {
        var isDivisor = At('/');
        if (isDivisor)
        {
            _index++;
        }

        if (Term(isDivisor, 0) is { } problem)
        {
            return problem;
        }

        if (_index < _code.Length)
        {
            return _code[_index] is ')' or ']' or '}' ? Wrong(UcumProblem.Unbalanced, _index, 1) : Wrong(UcumProblem.UnexpectedCharacter, _index, 1);
        }

        return _specialOffset >= 0 && (_units > 1 || _isDivided)
            ? Wrong(UcumProblem.SpecialUnitInTerm, _specialOffset, UnitLength(_specialOffset))
            : new(UcumProblem.None);
    }

    private UcumCheck? Term(bool isDivisor, int depth)
    {
        while (true)
        {
            _isDivided |= isDivisor;
            if (Component(isDivisor, depth) is { } problem)
            {
                return problem;
            }

            if (!At('.') && !At('/'))
            {
                return null;
            }

            isDivisor = At('/');
            _index++;
        }
    }

    private UcumCheck? Component(bool isDivisor, int depth)
    {
        if (_index >= _code.Length || _code[_index] is '.' or '/')
        {
            return Wrong(UcumProblem.UnitExpected, _index, Math.Min(1, _code.Length - _index));
        }

        if (_code[_index] == '(')
        {
            return Parenthesis(isDivisor, depth);
        }

        if (_code[_index] == '{')
        {
            return Annotation(out var alone) ?? Add(new(null, "", 1, "", alone, isDivisor));
        }

        var start = _index;
        var length = UnitLength(start);
        if (length == 0)
        {
            return Wrong(_code[start] is ')' or '}' or ']' ? UcumProblem.Unbalanced : UcumProblem.UnexpectedCharacter, start, 1);
        }

        var symbol = _code.Substring(start, length);
        if (FirstUnprintable(symbol) is var bad and >= 0)
        {
            return Wrong(UcumProblem.UnexpectedCharacter, start + bad, char.IsSurrogatePair(_code, start + bad) ? 2 : 1);
        }

        if (symbol.IndexOf('[') >= 0 && symbol.IndexOf(']') < 0)
        {
            return Wrong(UcumProblem.Unbalanced, start + symbol.IndexOf('['), 1);
        }

        _index += length;
        return IsDigits(symbol) ? Add(new(null, "", 1, symbol, null, isDivisor)) : Unit(symbol, start, isDivisor);
    }

    private UcumCheck? Parenthesis(bool isDivisor, int depth)
    {
        HasParentheses = true;
        var open = _index;
        if (depth >= Ucum.MaximumDepth)
        {
            return Wrong(UcumProblem.TooDeep, open, 1);
        }

        _index++;
        var isInDivisor = _isInDivisor;
        _isInDivisor ^= isDivisor;
        if (Term(false, depth + 1) is { } problem)
        {
            return problem;
        }

        _isInDivisor = isInDivisor;
        if (!At(')'))
        {
            return _index < _code.Length ? Wrong(UcumProblem.UnexpectedCharacter, _index, 1) : Wrong(UcumProblem.Unbalanced, open, 1);
        }

        _index++;
        return null;
    }

    private UcumCheck? Annotation(out string text)
    {
        var open = _index++;
        while (_index < _code.Length && _code[_index] is > ' ' and < '\u007F' and not ('{' or '}'))
        {
            _index++;
        }

        text = _code.Substring(open + 1, _index - open - 1);
        if (!At('}'))
        {
            return _index < _code.Length ? Wrong(UcumProblem.UnexpectedCharacter, _index, 1) : Wrong(UcumProblem.Unbalanced, open, 1);
        }

        _index++;
        return null;
    }

    private UcumCheck? Unit(string symbol, int start, bool isDivisor)
    {
        var bare = WithoutExponent(symbol);
        if (UcumSymbol.Resolve(bare, out var prefix, out var atom) is var problem and not UcumProblem.None)
        {
            var suggests = _suggests && (problem == UcumProblem.UnknownUnit || Currencies.FindNear(bare) is not null);
            return new(problem, start, bare, suggests ? UcumSuggestion.For(_code, start, symbol) : null);
        }

        var exponent = 1;
        if (symbol.Length > bare.Length
            && !int.TryParse(symbol.Substring(bare.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return Wrong(UcumProblem.UnexpectedCharacter, start + bare.Length, symbol.Length - bare.Length);
        }

        if (!atom!.Code.StartsWith("10", StringComparison.Ordinal))
        {
            _units++;
        }

        if (atom.IsSpecial)
        {
            _specialOffset = start;
            _isDivided |= symbol.Length > bare.Length;
        }

        string? annotation = null;
        if (At('{') && Annotation(out annotation) is { } wrong)
        {
            return wrong;
        }

        return Add(new(atom, prefix, exponent, "", annotation, isDivisor));
    }

    // A unit's symbol may hold points, slashes and braces within square brackets: “B[10.nV]”.
    private int UnitLength(int start)
    {
        var isInBrackets = false;
        var index = start;
        for (; index < _code.Length; index++)
        {
            if (_code[index] is '[' or ']')
            {
                isInBrackets = _code[index] == '[';
            }
            else if (!isInBrackets && _code[index] is '.' or '/' or '(' or ')' or '{' or '}')
            {
                break;
            }
        }

        return index - start;
    }

    private static string WithoutExponent(string symbol)
    {
        // The symbol for the number ten is “10*” or “10^”, so its own digits are not the exponent.
        var end = symbol.Length;
        while (end > 0 && symbol[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        if (end < symbol.Length && end > 0 && symbol[end - 1] is '+' or '-')
        {
            end--;
        }

        return end == 0 ? symbol : symbol.Substring(0, end);
    }

    private static int FirstUnprintable(string symbol)
    {
        for (var index = 0; index < symbol.Length; index++)
        {
            if (symbol[index] is <= ' ' or >= '\u007F' && !UcumSuggestion.IsKnownSymbol(symbol))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsDigits(string symbol)
    {
        foreach (var character in symbol)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private bool At(char character) => _index < _code.Length && _code[_index] == character;

    private UcumCheck? Add(UcumComponent component)
    {
        _components.Add(_isInDivisor ? component with { IsDivisor = !component.IsDivisor } : component);
        return null;
    }

    private UcumCheck Wrong(UcumProblem problem, int offset, int length) =>
        new(problem, offset, _code.Substring(offset, Math.Min(length, _code.Length - offset)));
}
