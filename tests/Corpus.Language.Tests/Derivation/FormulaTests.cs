using Corpus.Language.Derivation;

namespace Corpus.Language.Tests.Derivation;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("termYears", "termYears")]
    [InlineData(" Treaty.termYears*Pipeline.capacityBcm ", "Treaty.termYears Pipeline.capacityBcm")]
    [InlineData("(a + b) * (a - 0.5) / -c", "a b c")]
    [InlineData("a\n+\tb", "a b")]
    public void InputsAreNamedOnceInTheirOrder(string text, string names) =>
        string.Join(' ', Formula.Parse(text, out _)!.Inputs.Select(static input => input.Name)).ShouldBe(names);

    [Theory]
    [InlineData("", 0, 0, "it is empty; write a formula, such as `termYears * 2`")]
    [InlineData("a +", 3, 0, "it ends where a number or a fact is missing")]
    [InlineData("a × b", 2, 1, "`×` is not allowed there; write `*`")]
    [InlineData("a ÷ b", 2, 1, "`÷` is not allowed there; write `/`")]
    [InlineData("a − b", 2, 1, "`−` is not allowed there; write `-`")]
    [InlineData("a ^ 2", 2, 1, "`^` is not allowed there; a formula has `+`, `-`, `*`, `/` and parentheses only")]
    [InlineData("a b", 2, 1, "`b` is not allowed there; write numbers, facts, `+`, `-`, `*`, `/` and parentheses")]
    [InlineData("(a + b", 0, 1, "a parenthesis is not closed; add `)`")]
    [InlineData("a + b)", 5, 1, "`)` is not allowed there; delete it, or add `(`")]
    [InlineData("1_000", 0, 5, "`1_000` is not a number; write digits, with a point before decimals, such as `12` or `0.5`")]
    [InlineData("1,5 * a", 0, 3, "`1,5` is not a number; write digits, with a point before decimals, such as `12` or `0.5`")]
    [InlineData("007", 0, 3, "`007` is not a number; write digits, with a point before decimals, such as `12` or `0.5`")]
    [InlineData("1e3", 0, 3, "`1e3` is not a number; write digits, with a point before decimals, such as `12` or `0.5`")]
    [InlineData("2.", 0, 2, "`2.` is not a number; write digits, with a point before decimals, such as `12` or `0.5`")]
    [InlineData("2 * Treaty", 4, 6, "`Treaty` is not the name of a fact; write a property of this entity, such as `termYears`, or `Entity.property`")]
    [InlineData("a.b", 0, 3, "`a.b` is not the name of a fact; write a property of this entity, such as `termYears`, or `Entity.property`")]
    [InlineData("A.b.c", 0, 5, "`A.b.c` is not the name of a fact; write a property of this entity, such as `termYears`, or `Entity.property`")]
    [InlineData("a + 😀", 4, 2, "`😀` is not allowed there; write numbers, facts, `+`, `-`, `*`, `/` and parentheses")]
    [InlineData("a \0", 2, 1, "`\\u0000` is not allowed there; write numbers, facts, `+`, `-`, `*`, `/` and parentheses")]
    public void WhatIsWrongIsSaidAndWhere(string text, int offset, int length, string reason)
    {
        Formula.Parse(text, out var fault).ShouldBeNull();
        fault!.Problem.ShouldBe(DerivationProblem.Malformed);
        fault.Reason.ShouldBe(reason);
        (fault.Offset, fault.Length).ShouldBe((offset, length));
    }

    [Fact]
    public void LengthAndDepthHaveLimits()
    {
        Formula.Parse(new string('(', 32) + "a" + new string(')', 32), out _).ShouldNotBeNull();
        Formula.Parse(new string('(', 33) + "a" + new string(')', 33), out var depth).ShouldBeNull();
        depth!.Reason.ShouldBe("its parentheses and signs are nested more than 32 deep; compute a part of it in a fact of its own");
        Formula.Parse(new string('-', 33) + "a", out _).ShouldBeNull();
        Formula.Parse(string.Join('+', Enumerable.Repeat("a", 500)), out _).ShouldNotBeNull();
        Formula.Parse(string.Join('+', Enumerable.Repeat("a", 501)), out var length).ShouldBeNull();
        length!.Reason.ShouldBe("it has more than 1,000 characters; compute a part of it in a fact of its own");
    }
}
