namespace Corpus.Runtime.Tests.Values;

public sealed class EquatableArrayTests
{
    [Fact]
    public void ArraysAreEqualExactlyIfTheirItemsAre() =>
        Laws.Holds(static (int[] left, int[] right) =>
        {
            var (one, other) = (EquatableArray.Create(left), EquatableArray.From(right.Select(static item => item)));
            var equal = left.SequenceEqual(right);
            return one.Equals(other) == equal
                && one.Equals((object)other) == equal
                && (one == other) == equal
                && (one != other) != equal
                && (!equal || one.GetHashCode() == other.GetHashCode());
        });

    [Fact]
    public void ReadingGivesTheItemsInOrder() =>
        Laws.Holds(static (int[] items, int[] _) =>
        {
            var array = EquatableArray.Create(items);
            var read = new List<int>();
            foreach (var item in array)
            {
                read.Add(item);
            }

            return read.SequenceEqual(items)
                && array.SequenceEqual(items)
                && array.AsSpan().SequenceEqual(items)
                && array.Count == items.Length
                && Enumerable.Range(0, items.Length).All(index => array[index] == items[index]);
        });

    [Fact]
    public void TheDefaultIsAnEmptyArray()
    {
        EquatableArray<string> array = default;

        array.ShouldBe(EquatableArray.Create<string>());
        array.GetHashCode().ShouldBe(EquatableArray.Create<string>().GetHashCode());
        array.Count.ShouldBe(0);
        array.IsEmpty.ShouldBeTrue();
        array.AsSpan().Length.ShouldBe(0);
        array.Contains("x").ShouldBeFalse();
        array.ToString().ShouldBe("[]");
        array.GetEnumerator().MoveNext().ShouldBeFalse();
        array.ToArray().ShouldBeEmpty();
    }

    [Fact]
    public void ChangingWhatItWasMadeOfChangesNothing()
    {
        string[] items = ["a", "b"];
        var created = EquatableArray.Create(items);
        var from = EquatableArray.From(items);

        items[0] = "changed";

        created[0].ShouldBe("a");
        from[0].ShouldBe("a");
    }

    [Fact]
    public void ACollectionExpressionMakesOne()
    {
        EquatableArray<int> array = [1, 2, 3];

        array.ShouldBe(EquatableArray.Create(1, 2, 3));
    }

    [Fact]
    public void ArraysOfArraysCompareByValueAllTheWayDown()
    {
        EquatableArray<EquatableArray<int>> left = [[1, 2], []];
        EquatableArray<EquatableArray<int>> right = [[1, 2], default];

        left.ShouldBe(right);
        left.GetHashCode().ShouldBe(right.GetHashCode());
    }

    [Fact]
    public void TheHashTellsOrdersApart() => EquatableArray.Create(1, 2).GetHashCode().ShouldNotBe(EquatableArray.Create(2, 1).GetHashCode());

    [Fact]
    public void ItemsAreFoundByValue()
    {
        EquatableArray<string?> array = ["a", null, "b", "a"];

        array.IndexOf("a").ShouldBe(0);
        array.IndexOf(new string('b', 1)).ShouldBe(2);
        array.IndexOf(null).ShouldBe(1);
        array.IndexOf("A").ShouldBe(-1);
        array.Contains("b").ShouldBeTrue();
        array.Contains("c").ShouldBeFalse();
    }

    [Fact]
    public void NullItemsAreHashedAndPrinted()
    {
        EquatableArray<string?> array = ["a", null];

        array.GetHashCode().ShouldBe(EquatableArray.Create<string?>("a", null).GetHashCode());
        array.ToString().ShouldBe("[a, ]");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void APlaceOutOfRangeIsAnError(int index)
    {
        EquatableArray<int> array = [1, 2];

        Should.Throw<ArgumentOutOfRangeException>(() => array[index]).ParamName.ShouldBe("index");
    }

    [Fact]
    public void NullIsNoSequence()
    {
        Should.Throw<ArgumentNullException>(static () => EquatableArray.Create((int[])null!));
        Should.Throw<ArgumentNullException>(static () => EquatableArray.From((IEnumerable<int>)null!));
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void PrintingIsTheSameInEveryCulture(string culture) =>
        Cultures.Under(culture, static () => $"{EquatableArray.Create(-1.5, 2000)} {EquatableArray.Create(true)} {EquatableArray.Create("I", "i")}")
            .ShouldBe("[-1.5, 2000] [true] [I, i]");
}
