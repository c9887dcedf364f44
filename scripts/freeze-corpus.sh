#!/usr/bin/env bash
# Compiles the frozen corpus anew (tests/Frozen/lib) and writes what the runtime reads out of it (tests/Corpus.Runtime.Tests/Golden). Before 1.0 that is
# done in a commit of its own which says what broke; since 1.0 never again: then a test that fails on the frozen assemblies is a break of the runtime.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/Frozen/Corpus.Frozen.csproj -c Release -v q -nologo
for framework in netstandard2.0 net8.0; do
    mkdir -p "tests/Frozen/lib/$framework"
    cp "tests/Frozen/bin/Release/$framework/Corpus.Frozen.dll" "tests/Frozen/lib/$framework/"
done
CORPUS_REWRITE=1 dotnet test tests/Corpus.Runtime.Tests --filter "FullyQualifiedName~FrozenCorpusTests" -v q -nologo
git status --short tests/Frozen tests/Corpus.Runtime.Tests/Golden
