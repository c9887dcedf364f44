#!/usr/bin/env bash
# Packs the generator for those who build corpora on one of the systems that are named: beside the portable assemblies the package then has the same ones
# compiled ahead of time for that system, and a build there, if it is of the .NET SDK that they are for, hands those to the compiler.
# Usage: scripts/pack-generator.sh FOLDER linux-x64 [win-x64 osx-arm64 ...]
set -euo pipefail
out=$(realpath -m "${1:?where to put the package}")
shift
[ $# -gt 0 ] || { echo "name the systems, such as linux-x64" >&2; exit 2; }
cd "$(dirname "$0")/.."
# In a folder of its own: nothing of it gets into other builds.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dotnet build src/Corpus.Generator -c Release -p:CorpusAheadOfTime=true --artifacts-path "$scratch/made" -m:1
for rid in "$@"; do
  dotnet publish scripts/ahead-of-time -c Release -r "$rid" -p:CorpusAssemblies="$scratch/made/bin/Corpus.Generator/release" \
    --artifacts-path "$scratch/published" -o "$scratch/ahead/net10.0/$rid" -m:1
done
dotnet pack src/Corpus.Generator -c Release -p:CorpusAheadFolder="$scratch/ahead" --artifacts-path "$scratch/portable" -o "$out" -m:1
