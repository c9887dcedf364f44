using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Corpus.Site.Tests.Browser;

/// <summary>A corpus in each look.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class LooksAttribute(string corpus) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Look.Names.Select(look => new TheoryDataRow<string, string>(corpus, look))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
