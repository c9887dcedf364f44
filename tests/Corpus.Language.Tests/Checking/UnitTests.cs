using System.Text.Json;
using Corpus.Language.Tests.Provenance;

namespace Corpus.Language.Tests.Checking;

/// <summary>Quotes that print the unit of a property with its value, another one, or none.</summary>
public sealed class UnitTests
{
    private const string Other = "CORP4027";
    private const string None = "CORP4028";
    private const string Doubtful = "CORP4024";

    public static TheoryData<string> Vectors => DocumentedVectorsTests.Vectors("units");

    [Theory]
    [InlineData("km", "27", "the tunnel is 27 kilometres long")]
    [InlineData("km", "27", "the tunnel is 27km long")]
    [InlineData("km", "27", "the 27-kilometer tunnel opened at last")]
    [InlineData("km", "27", "a 27 km long tunnel opened")]
    [InlineData("m", "27", "its walls are twenty-seven metres high")]
    [InlineData("m", "27", "walls of 12, 19 and 27 m in height")]
    [InlineData("m2", "27", "a flat of 27 square metres is let")]
    [InlineData("m2", "27", "a flat of 27 sq m is let")]
    [InlineData("m2", "27", "a flat of 27 m² is let")]
    [InlineData("m3", "27", "the cellar holds 27 metres cubed")]
    [InlineData("[ft_i]2", "900", "a shop of 900 square feet is let")]
    [InlineData("[sft_i]", "900", "a shop of 900 sq ft is let")]
    [InlineData("a", "20", "a lease of twenty (20) years is granted")]
    [InlineData("a", "20", "a lease of 20 (twenty) years is granted")]
    [InlineData("a", "20", "they waited 20 long years for it")]
    [InlineData("a", "30", "she was aged 30 at the time")]
    [InlineData("a", "30", "a 30-year-old oak was felled")]
    [InlineData("mo", "6", "a six-month notice must be given")]
    [InlineData("d", "90", "the notice runs for 90 calendar days")]
    [InlineData("h", "48", "it is kept for 48 hrs at most", "at-most")]
    [InlineData("min", "12", "boil it for 12 min in salted water")]
    [InlineData("kg", "4.5", "the hull weighs 4.5 kilos in all")]
    [InlineData("t", "400", "the crane lifts 400 metric tons at once")]
    [InlineData("t", "400", "the crane lifts 400 tons at once")]
    [InlineData("[ston_av]", "400", "the crane lifts 400 tons at once")]
    [InlineData("mg", "250", "each tablet has 250 milligrams of it")]
    [InlineData("ug", "250", "each tablet has 250 µg of it")]
    [InlineData("ug", "250", "each tablet has 250 mcg of it")]
    [InlineData("mg/dL", "110", "fasting sugar was 110 mg/dL on admission")]
    [InlineData("mmol/L", "6", "potassium reached 6 mmol per litre overnight")]
    [InlineData("mg/L", "6", "the sample held 6 mg L−1 of nitrate")]
    [InlineData("m/s", "8", "a mean wind of 8 m s-1 was logged")]
    [InlineData("m/s2", "3.7", "it falls at 3.7 metres per second squared")]
    [InlineData("10*9/L", "7", "the count was 7 billion per litre of blood")]
    [InlineData("mm[Hg]", "80", "the lower pressure was 80 mm Hg that day")]
    [InlineData("Cel", "37", "the bath is kept at 37 °C throughout")]
    [InlineData("Cel", "37", "the bath is kept at 37 degrees throughout")]
    [InlineData("Cel", "37", "the bath is kept at 37 degrees Celsius")]
    [InlineData("Cel", "-12", "it fell to −12 °C in the night")]
    [InlineData("[degF]", "50", "it rose to 50 degrees Fahrenheit by noon")]
    [InlineData("K", "293", "the lab is held at 293 K all day")]
    [InlineData("[pH]", "7.4", "the buffer has a pH of 7.4 when cold")]
    [InlineData("dB", "60", "the fan makes 60 dB at full speed")]
    [InlineData("kW.h", "800", "the roof yields 800 kilowatt-hours in a summer")]
    [InlineData("kW.h", "800", "the roof yields 800 kWh in a summer")]
    [InlineData("V", "12", "the relay needs a 12 V supply")]
    [InlineData("mA", "20", "the diode takes 20 mA when lit")]
    [InlineData("Ohm", "470", "a resistor of 470 Ω is in series")]
    [InlineData("MHz", "16", "the clock runs at 16 megahertz")]
    [InlineData("GBy", "8", "the board has 8 GB of memory")]
    [InlineData("GiBy", "8", "the board has 8 GB of memory")]
    [InlineData("Mbit/s", "50", "the line brings 50 Mbps to each house")]
    [InlineData("%", "19", "a tax of 19 per cent is due")]
    [InlineData("%", "19", "a tax of 19% is due")]
    [InlineData("%", "19", "the rate went from 16 to 19 percent")]
    [InlineData("[ppth]", "35", "the sea has 35 ‰ of salt")]
    [InlineData("[ppm]", "420", "the air holds 420 parts per million of it")]
    [InlineData("{percentage_point}", "3", "the lead is 3 percentage points")]
    [InlineData("EUR", "45", "a permit costs €45 for one car")]
    [InlineData("EUR", "45", "a permit costs 45 € for one car")]
    [InlineData("EUR", "45", "a permit costs 45 euros for one car")]
    [InlineData("EUR", "45", "a permit costs EUR 45 for one car")]
    [InlineData("{EUR}", "45", "a permit costs 45 for one car")]
    [InlineData("CAD", "45", "a permit costs C$45 for one car")]
    [InlineData("CAD", "45", "a permit costs 45 Canadian dollars")]
    [InlineData("CHF", "45", "a permit costs 45 Swiss francs")]
    [InlineData("USD/[bbl_us]", "71", "crude closed at $71 a barrel on Friday")]
    [InlineData("EUR/(MW.h)", "71", "power closed at 71 €/MWh on Friday")]
    [InlineData("EUR/m2/mo", "9", "a rent of 9 euros per square metre and month")]
    [InlineData("EUR/mo", "900", "the rent is 900 euros a month with heating")]
    [InlineData("10*6.EUR", "3", "the council spent 3 million euros on it")]
    [InlineData("10*6.EUR", "3", "the council spent €3m on it")]
    [InlineData("EUR", "3000000", "the council spent 3 million euros on it")]
    [InlineData("GBP", "85", "a fine of 85 pounds was paid")]
    [InlineData("[lb_av]", "85", "the dog weighs 85 pounds by now")]
    [InlineData("10*6.t/a", "4", "the port handles 4 million tonnes of grain a year")]
    [InlineData("10*6.t/a", "4", "the port handles 4 million tonnes annually")]
    [InlineData("10*6.t/a", "4", "the annual harvest is 4 million tonnes")]
    [InlineData("10*6.t/a", "4", "each year 4 million tonnes are shipped")]
    [InlineData("t/a", "4000000", "the port handles 4 million tonnes per annum")]
    [InlineData("[bbl_us]/d", "900", "the well gives 900 barrels of crude a day")]
    [InlineData("{patient}/d", "40", "the clinic sees 40 patients a day")]
    [InlineData("/mo", "20", "it fails 20 times/month on average")]
    [InlineData("{person}", "154", "the ferry carried 154 that morning")]
    [InlineData("{person}", "154", "the ferry carried 154 passengers that morning")]
    [InlineData("10*6.{person}", "3", "the city has 3 million inhabitants today")]
    [InlineData("{point}", "7", "they won by 7 points in the end")]
    [InlineData("[mi_i]/h", "30", "the limit is 30 mph in the village")]
    [InlineData("[kn_i]", "30", "the boat makes 30 knots in calm water")]
    [InlineData("L/(100.km)", "5", "the engine needs 5 litres per 100 km on the road")]
    [InlineData("[iU]", "400", "each drop has 400 IU of it")]
    [InlineData("10*3.USD", "7", "exports (in USD thousands) were 7 then")]
    [InlineData("10*3.t", "7", "output (thousand tonnes) was 7 then")]
    [InlineData("10*9/L", "250", "platelets were 250 × 10^9/L that day")]
    [InlineData("10*9/L", "250", "platelets were 250 × 10⁹/L that day")]
    [InlineData("USD/h", "15", "the wage is $15/hour in town")]
    [InlineData("USD/h", "15", "the hourly wage is $15 in town")]
    [InlineData("10*6.{EUR}", "45", "the budget is EUR 45m for it")]
    [InlineData("[in_i]", "14", "a screen of 14″ is built in")]
    [InlineData("Cel", "180", "bake it at 180C for a while")]
    [InlineData("INR", "250", "the meal costs Rs. 250 without tea")]
    [InlineData("SEK", "250", "the meal costs 250 kronor without tea")]
    [InlineData("[Cal]", "350", "a bar has 350 calories in it")]
    [InlineData("mg/kg/d", "5", "they received 5 mg/kg/day by mouth")]
    [InlineData("{person}/km2", "35", "it has 35 people per square kilometre")]
    [InlineData("mSv", "6", "the scan gives a dose of 6 millisieverts")]
    public void TheUnitIsPrinted(string unit, string value, string quote, string? comparator = null) =>
        Compile(unit, value, quote, comparator).ShouldBeEmpty();

    [Theory]
    [InlineData("km", "27", "the tunnel is 27 miles long")]
    [InlineData("km", "27", "the tunnel is 27 m long")]
    [InlineData("km", "27", "the 27-metre tunnel opened at last")]
    [InlineData("km", "27", "runs of 12, 19 and 27 miles were logged")]
    [InlineData("m", "27", "a flat of 27 square metres is let")]
    [InlineData("m2", "27", "the hall is 27 metres wide")]
    [InlineData("m", "8", "a mean wind of 8 m s-1 was logged")]
    [InlineData("a", "6", "a six-month notice must be given")]
    [InlineData("mo", "6", "a term of 6 years is set")]
    [InlineData("min", "12", "boil it for 12 seconds in salted water")]
    [InlineData("g", "250", "each tablet has 250 milligrams of it")]
    [InlineData("mg", "250", "each tablet has 250 µg of it")]
    [InlineData("mmol/L", "110", "fasting sugar was 110 mg/dL on admission")]
    [InlineData("Cel", "50", "it rose to 50 degrees Fahrenheit by noon")]
    [InlineData("Cel", "293", "the lab is held at 293 K all day")]
    [InlineData("W", "5", "the lamp draws 5 kW at night")]
    [InlineData("W", "800", "the roof yields 800 watt-hours a day")]
    [InlineData("GBy", "8", "the board has 8 gigabits of memory")]
    [InlineData("mGy", "6", "the scan gives a dose of 6 millisieverts")]
    [InlineData("%", "35", "the sea has 35 ‰ of salt")]
    [InlineData("%", "3", "the lead is 3 percentage points")]
    [InlineData("%", "25", "the bank cut it by 25 basis points")]
    [InlineData("{percentage_point}", "3", "the lead fell by 3 percent")]
    [InlineData("{person}", "12", "the queue was 12 metres long")]
    [InlineData("{person}", "12", "12 % of the crew fell ill")]
    [InlineData("EUR", "45", "a permit costs $45 for one car")]
    [InlineData("EUR", "45", "a permit costs GBP 45 for one car")]
    [InlineData("{EUR}", "45", "a permit costs 45 Swiss francs")]
    [InlineData("EUR", "45", "a bribe of 45 cents was offered")]
    [InlineData("{GBP}", "9", "the calf weighs 9 pounds at birth")]
    [InlineData("[lb_av]", "85", "a fine of 85 euros was paid")]
    [InlineData("EUR", "900", "the rent is 900 euros a month with heating")]
    [InlineData("EUR/a", "900", "the rent is 900 euros a month with heating")]
    [InlineData("10*9.EUR", "3", "the council spent 3 million euros on it")]
    [InlineData("EUR", "3", "the council spent 3 million euros on it")]
    [InlineData("EUR", "3", "the council spent €3m on it")]
    [InlineData("EUR", "3", "the council spent 3m euros on it")]
    [InlineData("10*6.EUR", "3", "the council spent 3 euros on it")]
    [InlineData("10*6.{person}", "3", "the city has 3 inhabitants today")]
    [InlineData("10*6.t/a", "4", "the port handles 4 thousand tonnes a year")]
    [InlineData("10*6.t/a", "4", "the port handles 4 million tonnes of grain a day")]
    [InlineData("t", "4", "the port handles 4 tonnes a day")]
    [InlineData("m3", "71", "gas closed at 71/MWh on Friday")]
    [InlineData("km/h", "30", "the limit is 30 mph in the village")]
    [InlineData("MBy", "64", "the stack has 64 MiB at start")]
    [InlineData("SEK", "250", "the meal costs NOK 250 without tea")]
    [InlineData("mg", "5", "they received 5 mg/kg by mouth")]
    [InlineData("t/a", "55", "output is 12 tonnes; a line of 55 bcm is planned")]
    public void AnotherUnitIsPrinted(string unit, string value, string quote) => Compile(unit, value, quote).ShouldBe([Other]);

    [Theory]
    [InlineData("EUR", "3", "the council (€ million) spent 3 on it")]
    [InlineData(null, "3", "the city has 3 million inhabitants today")]
    [InlineData(null, "3", "the city spent 3 k€ on it")]
    public void AScaleWithoutAUnitThatHasItIsInDoubt(string? unit, string value, string quote) => Compile(unit, value, quote).ShouldBe([Doubtful]);

    [Theory]
    [InlineData("km", "27", "the tunnel measures 27 in all")]
    [InlineData("m3", "27", "the 27 delegates met about a tank")]
    [InlineData("10*6.t/a", "4", "the port handles 4 million tonnes of grain")]
    [InlineData("USD", "71", "the shares closed at 71 on Friday")]
    [InlineData("kg", "3", "the team of 3 won the cup")]
    public void NoUnitIsPrinted(string unit, string value, string quote) => Compile(unit, value, quote).ShouldBe([None]);

    [Theory]
    [InlineData("By", "17179869184", "the board has 16 GiB of memory")]
    [InlineData("m", "27000", "the tunnel is 27 kilometres long")]
    [InlineData("a", "20", "it binds them for two decades")]
    [InlineData("d", "14", "the truce held for a fortnight and two fortnights more", "CORP4009")]
    [InlineData("d", "28", "the truce held for two fortnights")]
    [InlineData("mo", "24", "a ban of two years was imposed")]
    [InlineData("g", "1500", "the loaf weighs 1.5 kg when baked")]
    [InlineData("m", "1609", "they walked 1 mile to the well", "CORP4009")]
    [InlineData("EUR", "45", "a permit costs 45 dollars", Other)]
    public void AnExactConversionIsPrinted(string unit, string value, string quote, string? problem = null) =>
        Compile(unit, value, quote).ShouldBe(problem is null ? [] : [problem]);

    [Theory]
    [InlineData("[bcm]", "10*9.m3/a", "a line of 33 bcm is planned", null)]
    [InlineData("[toe]", "10*6.t/a", "some 33 toe are burned", null)]
    [InlineData("[cargo units]", "t", "the hold takes 33 cargo units at most", null)]
    [InlineData("[cargo units]", "t", "the hold takes 33 crates at most", None)]
    [InlineData("[bcm]", "10*9.m3/a", "a line of 33 bcm a day is planned", Other)]
    public void APropertyNamesItsUnit(string words, string unit, string quote, string? problem) =>
        Compile(unit, "33", quote, unitWords: words).Where(static id => id is Other or None).ShouldBe(problem is null ? [] : [problem]);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void UnitsAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        Compile(parts[1].GetString(), parts[2].GetString()!, parts[0].GetString()!)
            .ShouldBe(parts[3].GetString() switch { "printed" => [], "none" => [None], _ => [Other] });
    }

    [Fact]
    public void OneQuoteOfTwoPrintsTheUnit() =>
        Compile("km", "27", "the tunnel measures 27 in all", second: "27 kilometres of tunnel").ShouldBeEmpty();

    [Fact]
    public void AnInferenceExcusesAMissingUnit() =>
        Compile("km", "27", "the tunnel measures 27 in all", more: "inference: [{ of: unit, because: The report gives all lengths in kilometres. }]")
            .ShouldBeEmpty();

    [Fact]
    public void AnInferenceDoesNotExcuseAnotherUnit() =>
        Compile("km", "27", "the tunnel is 27 miles long", more: "inference: [{ of: unit, because: The report gives all lengths in kilometres. }]")
            .ShouldBe([Other]);

    [Fact]
    public void WhereNothingIsKnownOfTheLanguageNothingIsAsked() => Compile("km", "27", "tunneln har 27 mil", language: "sv").ShouldBeEmpty();

    [Fact]
    public void EachValueOfAListHasItsUnit()
    {
        Compile("km", "[12, 19]", "stages of 12 and 19 kilometres", many: true).ShouldBeEmpty();
        Compile("km", "[12, 19]", "stages of 12 km and 19 miles", many: true).ShouldBe([Other]);
    }

    private static string[] Compile(
        string? unit, string value, string quote, string? comparator = null, string? unitWords = null, string? second = null, string? more = null,
        string language = "en", bool many = false)
    {
        var extra = (comparator is null ? "" : $", comparator: {comparator}") + (more is null ? "" : ", " + more);
        var declared = (unit is null ? "" : $", unit: \"{unit}\"") + (unitWords is null ? "" : $", unitWords: {unitWords}")
            + (many ? ", cardinality: many" : "");
        var citations = $"{{ source: Notes.txt, quote: \"{quote}\" }}" + (second is null ? "" : $", {{ source: Notes.txt, quote: \"{second}\" }}");
        return
        [
            .. CorpusCompiler.Compile(
                [
                    new InputText("curated/corpus.yaml", $$"""
                        corpus: { id: units, schemaVersion: 1, namespace: Units, title: Units, language: {{language}} }
                        entityTypes:
                          Thing:
                            summary: A thing.
                            properties:
                              amount: { datatype: decimal{{declared}}, summary: How much. }
                        entities:
                          One:
                            type: Thing
                            label: One
                            facts:
                              amount: { value: {{value}}{{extra}}, citations: [{{citations}}] }
                        """),
                ],
                [new InputText("seeds/Notes.txt", $"It is so: {quote}; they say. And then: {second}, it says.")],
                new Corpus.Language.Binding.CheckOptions()).Problems.Select(static problem => problem.Id),
        ];
    }
}
