using System.Text.Json;

namespace Corpus.Cli.Export.Linked;

/// <summary>
/// What the keys of the export mean. It stands in the file, so that whoever reads it fetches nothing. Words of schema.org, PROV-O, Web Annotation, Dublin Core
/// and RDF Schema where these have one; our own are names under <see cref="Terms"/>, which nobody can look up and everybody can compare.
/// </summary>
internal static class JsonLdContext
{
    public const string Terms = "urn:corpus-terms:";

    private static readonly (string Prefix, string Address)[] Prefixes =
    [
        ("corpus", Terms),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("edtf", "http://id.loc.gov/datatypes/edtf/"),
        ("oa", "http://www.w3.org/ns/oa#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("schema", "https://schema.org/"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>Keys whose values are names of nodes.</summary>
    private static readonly (string Key, string Term)[] Links =
    [
        ("about", "schema:about"),
        ("alternateOf", "prov:alternateOf"),
        ("authorOf", "corpus:authorOf"),
        ("claims", "corpus:claims"),
        ("domain", "rdfs:domain"),
        ("hadPrimarySource", "prov:hadPrimarySource"),
        ("hasPart", "schema:hasPart"),
        ("hasSource", "oa:hasSource"),
        ("inDefinedTermSet", "schema:inDefinedTermSet"),
        ("isPartOf", "schema:isPartOf"),
        ("isReplacedBy", "dcterms:isReplacedBy"),
        ("propertyID", "schema:propertyID"),
        ("subClassOf", "rdfs:subClassOf"),
        ("used", "prov:used"),
        ("wasDerivedFrom", "prov:wasDerivedFrom"),
    ];

    /// <summary>Keys whose values are texts, numbers or nodes that stand there.</summary>
    private static readonly (string Key, string Term)[] Words =
    [
        ("alternateName", "schema:alternateName"),
        ("asOf", "corpus:asOf"),
        ("because", "rdfs:comment"),
        ("citation", "schema:citation"),
        ("comment", "rdfs:comment"),
        ("comparator", "corpus:comparator"),
        ("description", "schema:description"),
        ("evidence", "corpus:evidence"),
        ("exact", "oa:exact"),
        ("file", "corpus:file"),
        ("formula", "corpus:formula"),
        ("from", "corpus:from"),
        ("grade", "corpus:grade"),
        ("hasSelector", "oa:hasSelector"),
        ("isOpen", "corpus:isOpen"),
        ("issued", "dcterms:issued"),
        ("label", "rdfs:label"),
        ("language", "dc:language"),
        ("mainEntity", "schema:mainEntity"),
        ("maxValue", "schema:maxValue"),
        ("minValue", "schema:minValue"),
        ("modality", "corpus:modality"),
        ("name", "schema:name"),
        ("page", "schema:pageStart"),
        ("lastPage", "schema:pageEnd"),
        ("prefix", "oa:prefix"),
        ("publisher", "dc:publisher"),
        ("rank", "corpus:rank"),
        ("rankReason", "corpus:rankReason"),
        ("reading", "corpus:reading"),
        ("reportedBy", "corpus:reportedBy"),
        ("retrieved", "corpus:retrieved"),
        ("sha256", "schema:sha256"),
        ("status", "corpus:status"),
        ("suffix", "oa:suffix"),
        ("supersededReason", "corpus:supersededReason"),
        ("supersededSince", "corpus:supersededSince"),
        ("support", "corpus:support"),
        ("target", "corpus:target"),
        ("tolerance", "corpus:tolerance"),
        ("unitText", "schema:unitText"),
        ("until", "corpus:until"),
        ("url", "schema:url"),
        ("value", "schema:value"),
        ("wasAttributedTo", "prov:wasAttributedTo"),
        ("wasGeneratedBy", "prov:wasGeneratedBy"),
    ];

    public static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("@context");
        writer.WriteNumber("@version", 1.1m);
        foreach (var (prefix, address) in Prefixes)
        {
            writer.WriteString(prefix, address);
        }

        writer.WriteString("id", "@id");
        writer.WriteString("type", "@type");
        foreach (var (key, term) in Words)
        {
            writer.WriteString(key, term);
        }

        foreach (var (key, term) in Links)
        {
            writer.WriteStartObject(key);
            writer.WriteString("@id", term);
            writer.WriteString("@type", "@id");
            writer.WriteEndObject();
        }

        writer.WriteStartObject("authors");
        writer.WriteString("@id", "dc:creator");
        writer.WriteString("@container", "@list");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
