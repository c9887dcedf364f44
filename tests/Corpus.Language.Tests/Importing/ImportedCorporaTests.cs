using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Importing;

/// <summary>Tables as assemblies may have them, whoever wrote those: a corpus comes of them or a fault, and nothing is thrown.</summary>
public sealed class ImportedCorporaTests
{
    private const string Interface =
        "V1\0Igeography\0nAcme.World\0tCountries\0len\0w25\0"
        + "MNature\0inature\0nAcme.Nature\0aAcme.Nature\0v2.1.0\0"
        + "NPlace\0sWhere one can be.\0a\0Parea\0sHow large it is.\0dinteger\0ckm2\0usquare kilometres\0b1\0e20000000\0"
        + "NState\0sA country.\0ePlace\0Pfrontier\0sHow one crosses it.\0zFrontier\0Plies\0sWhere it lies.\0yAcme.Nature.Plain\0l\0q\0"
        + "Ptaxes\0sIts rates.\0ddecimal\0r\0h\0k12\0wper cent\0Pcode\0sIts code.\0dtext\0m[A-Z]{2}\0g2\0"
        + "Popen\0sWhether it is.\0dboolean\0topen\0topened\0fclosed\0"
        + "GFrontier\0sHow one crosses a border.\0OOpen\0sFreely.\0Aopen frontier\0Aouvert\0lfr\0OClosed\0sNot at all.\0";

    private const string Ruritania =
        "V1\0IRuritania\0TState\0LRuritania\0Athe kingdom\0Ale royaume\0lfr\0Bde\0tRuritanien\0"
        + "Ffrontier\0vOpen\0CAlmanac\0qRuritania has an open frontier\0FPlace.area\0v1200\0C\0qRuritania covers 1,200 square kilometres\0";

    private const string Sources = "V1\0IAlmanac\0tThe almanac\0ccen\0";

    private static readonly AssemblyTables Geography = new("Acme.World", "1.2.0")
    {
        CorpusId = "geography",
        Interface = Interface,
        EntityIds = ["Graustark", "Ruritania"],
        Entities = [new("Ruritania", Ruritania)],
        Sources = Sources,
        Forwards = [new("Acme.World.Zenda", "Acme.Castles")],
    };

    [Fact]
    public void TablesMakeACorpus()
    {
        var corpus = Read(Geography);

        corpus.Fault.ShouldBeNull();
        (corpus.CorpusId, corpus.AssemblyName, corpus.Version, corpus.Namespace, corpus.Title, corpus.Language, corpus.MaxWords, corpus.Part)
            .ShouldBe(("geography", "Acme.World", "1.2.0", "Acme.World", "Countries", "en", 25, CorpusPart.All));
        corpus.Imports.ShouldBe([new ImportModel("Nature", "nature", "Acme.Nature", "Acme.Nature", "2.1.0")]);
        corpus.EntityIds.ShouldBe(["Graustark", "Ruritania"]);
        corpus.Sources.Select(static source => source.Id).ShouldBe(["Almanac"]);
        corpus.Forwards.ShouldBe([new TypeForward("Acme.World.Zenda", "Acme.Castles")]);
        var (place, state) = (corpus.Types[0], corpus.Types[1]);
        (place.Model.IsAbstract, state.Model.IsAbstract, state.Model.Extends).ShouldBe((true, false, "Place"));
        place.Model.Properties.ShouldBe([new PropertyModel("Place", 0, "area", new(DatatypeKind.Integer, "integer"), Cardinality.One, "How large it is.")
        {
            UnitCode = "km2",
            UnitName = "square kilometres",
        }]);
        place.Rules.ShouldBe([new PropertyRule { Minimum = "1", Maximum = "20000000" }]);
        state.Model.Properties.Select(static property => (property.Name, property.Datatype, property.Cardinality, property.IsRequired)).ShouldBe(
        [
            ("frontier", new(DatatypeKind.Enumeration, "Frontier"), Cardinality.One, false),
            ("lies", new(DatatypeKind.Entity, "Acme.Nature.Plain"), Cardinality.Many, true),
            ("taxes", new(DatatypeKind.Decimal, "decimal") { IsRange = true }, Cardinality.Series, false),
            ("code", new(DatatypeKind.Text, "text"), Cardinality.One, false),
            ("open", new(DatatypeKind.Boolean, "boolean"), Cardinality.One, false),
        ]);
        state.Rules.ShouldBe(
        [
            PropertyRule.None,
            PropertyRule.None,
            new PropertyRule { MaxWords = 12, UnitWords = ["per cent"] },
            new PropertyRule { Pattern = "[A-Z]{2}", MaxLength = 2 },
            new PropertyRule { TrueWords = ["open", "opened"], FalseWords = ["closed"] },
        ]);
        corpus.Enumerations.ShouldBe([new EnumerationModel("Frontier", "How one crosses a border.",
        [
            new("Open", "Freely.", [new("open frontier", null), new("ouvert", "fr")]),
            new("Closed", "Not at all.", []),
        ])]);
    }

    [Fact]
    public void TablesMakeTheEntitiesThatWereAskedFor()
    {
        var entity = Read(Geography).Entities.ShouldHaveSingleItem();

        (entity.Id, entity.TypeName, entity.Label).ShouldBe(("Ruritania", "State", "Ruritania"));
        entity.Names.ShouldBe(
            [new("Ruritania", null, IsLabel: true), new("Ruritanien", "de", IsLabel: true), new("the kingdom", null), new("le royaume", "fr")]);
        entity.Facts.Select(static fact => (fact.Property.DeclaringType, fact.Property.Name, fact.Statement.Values[0]))
            .ShouldBe([("State", "frontier", "Open"), ("Place", "area", "1200")]);
        entity.Facts[1].Statement.Citations.Single().Source.ShouldBe("Almanac");
    }

    /// <summary>A third corpus has a type that an entity of the second is of, and declares what it states.</summary>
    [Fact]
    public void TypesOfAThirdCorpusAreFoundByTheirNamespaces()
    {
        var nature = new AssemblyTables("Acme.Nature", "2.1.0")
        {
            Interface = "V1\0Inature\0nAcme.Nature\0tNature\0len\0w25\0NGround\0sGround.\0a\0Psoil\0sWhat it is of.\0zSoil\0"
                + "NPlain\0sA plain.\0eGround\0GSoil\0sWhat ground is of.\0OClay\0sClay.\0",
        };
        var plain = new HeldTable("GreatPlain", "V1\0IGreatPlain\0TAcme.Nature.Plain\0LThe plain\0FGround.soil\0vClay\0");

        var corpora = ImportedCorpora.Read([Geography with { Entities = [plain] }, nature]);

        corpora.Select(static corpus => (corpus.CorpusId, corpus.Fault)).ShouldBe([("nature", null), ("geography", null)]);
        var fact = corpora[1].Entities.Single().Facts.Single();
        (fact.Property.DeclaringType, fact.Property.Datatype.Name, fact.Statement.Values[0]).ShouldBe(("Acme.Nature.Ground", "Acme.Nature.Soil", "Clay"));
    }

    [Fact]
    public void PartsOfOneCorpusNameTheTypesOfTheSchema()
    {
        var shard = new AssemblyTables("Acme.World.South", "1.2.0")
        {
            Interface = "V1\0Igeography\0nAcme.World\0tCountries\0len\0w25\0pshard\0",
            EntityIds = ["Ruritania"],
            Entities = Geography.Entities,
            Sources = Sources,
        };
        var table = Interface.Replace("w25\0", "w25\0pschema\0", StringComparison.Ordinal);
        var schema = Geography with { Interface = table, EntityIds = [], Entities = [], Sources = null };

        var corpora = ImportedCorpora.Read([shard, schema]);

        corpora.Select(static corpus => (corpus.Part, corpus.Fault)).ShouldBe([(CorpusPart.Schema, null), (CorpusPart.Shard, null)]);
        corpora[1].Entities.Single().Facts.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("V1\0Igeography\0", "V9 4.2.0\0Igeography\0", "was built by a newer Corpus.Generator: ", "4.2.0")]
    [InlineData("V1\0", "", "is damaged: ", "version")]
    [InlineData("Igeography\0", "IGeography!\0", "is damaged: ", "Geography!")]
    [InlineData("nAcme.World\0", "nAcme.class\0", "is damaged: ", "Acme.class")]
    [InlineData("tCountries\0", "", "is damaged: ", "a title")]
    [InlineData("w25\0", "wmany\0", "is damaged: ", "many")]
    [InlineData("w25\0", "w25\0pquarter\0", "is damaged: ", "quarter")]
    [InlineData("NState\0", "NState { }\0", "is damaged: ", "State { }")]
    [InlineData("NState\0", "NPlace\0", "is damaged: ", "Place")]
    [InlineData("ePlace\0", "eAcme..Place\0", "is damaged: ", "Acme..Place")]
    [InlineData("ePlace\0", "eState\0", "is damaged: ", "above")]
    [InlineData("Pcode\0", "Pfrontier\0", "is damaged: ", "frontier")]
    [InlineData("dinteger\0", "dnumeral\0", "is damaged: ", "numeral")]
    [InlineData("zFrontier\0", "zFron tier\0", "is damaged: ", "Fron tier")]
    [InlineData("ddecimal\0", "dtext\0", "is damaged: ", "ranges")]
    [InlineData("b1\0", "bone\0", "is damaged: ", "one")]
    [InlineData("m[A-Z]{2}\0", "m(?=a)\0", "is damaged: ", "(?=a)")]
    [InlineData("ckm2\0", "cfurlongs!\0", "is damaged: ", "furlongs!")]
    [InlineData("OClosed\0", "OOpen\0", "is damaged: ", "Open")]
    [InlineData("MNature\0", "Mnature\0", "is damaged: ", "nature")]
    [InlineData("NPlace\0", "Pearly\0s\0dtext\0NPlace\0", "is damaged: ", "before it")]
    public void ATableThatSaysWhatNoneCanSayIsAFault(string old, string text, string start, string reason)
    {
        Interface.ShouldContain(old);

        var fault = Read(Geography with { Interface = Interface.Replace(old, text, StringComparison.Ordinal) }).Fault.ShouldNotBeNull();

        fault.ShouldStartWith(start);
        fault.ShouldContain(reason);
    }

    [Theory]
    [InlineData("TState\0", "TPlanet\0", "Planet")]
    [InlineData("TState\0", "", "type")]
    [InlineData("IRuritania\0", "IGraustark\0", "Graustark")]
    [InlineData("Ffrontier\0", "Ffrontiers\0", "frontiers")]
    [InlineData("vOpen\0", "vAjar\0", "not a value of Frontier")]
    [InlineData("v1200\0", "vmany\0", "not an integer")]
    [InlineData("CAlmanac\0", "CAtlas\0", "Atlas")]
    public void AnEntityThatSaysWhatNoneCanSayIsAFault(string old, string text, string reason)
    {
        Ruritania.ShouldContain(old);

        var corpus = Read(Geography with { Entities = [new("Ruritania", Ruritania.Replace(old, text, StringComparison.Ordinal))] });

        corpus.Fault.ShouldNotBeNull().ShouldContain(reason);
        corpus.Entities.ShouldBeEmpty();
    }

    [Fact]
    public void NamesThatAreNoneAreFaults()
    {
        Read(Geography with { EntityIds = ["Ruri tania"] }).Fault.ShouldNotBeNull().ShouldContain("Ruri tania");
        Read(Geography with { Sources = Sources + "IAlmanac\0" }).Fault.ShouldNotBeNull().ShouldContain("Almanac");
        Read(Geography with { Sources = "V1\0I\u202E.txt\0" }).Fault.ShouldNotBeNull();
    }

    [Fact]
    public void NeitherCutNorChangedTablesThrow()
    {
        var chance = new Random(20_261_130);
        for (var round = 0; round < 4_000; round++)
        {
            var corpora = ImportedCorpora.Read([Geography with
            {
                Interface = Changed(Interface, chance),
                Entities = [new("Ruritania", Changed(Ruritania, chance))],
                Sources = Changed(Sources, chance),
            }]);

            corpora.Count.ShouldBe(1);
        }
    }

    [Fact]
    public void AnAssemblyWithoutTheTableWasBuiltByAnOlderGenerator()
    {
        var corpus = Read(Geography with { Interface = null });

        (corpus.CorpusId, corpus.Namespace).ShouldBe(("geography", ""));
        corpus.Fault.ShouldNotBeNull().ShouldContain("older Corpus.Generator");
        ImportedCorpora.Read([new AssemblyTables("Acme.Tools", "1.0.0")]).ShouldBeEmpty();
    }

    private static string Changed(string text, Random chance) => chance.Next(4) switch
    {
        0 => text,
        1 => text[..chance.Next(text.Length)],
        2 => text.Remove(chance.Next(text.Length - 1), 1),
        _ => text.Insert(chance.Next(text.Length), "\0INOGAPq..v9"[chance.Next(11)].ToString()),
    };

    private static ImportedCorpus Read(AssemblyTables tables) => ImportedCorpora.Read([tables]).ShouldHaveSingleItem();
}
