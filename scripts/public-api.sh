#!/usr/bin/env bash
# Writes what is public in Corpus.Runtime, and not declared yet, into PublicAPI.Unshipped.txt, and takes out what is gone. Read the difference before
# you commit it: after 1.0 a line that goes is a break. At a release the lines move to PublicAPI.Shipped.txt.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for framework in netstandard2.0 net8.0; do
    file=src/Corpus.Runtime/PublicApi/$framework/PublicAPI.Unshipped.txt
    dotnet build src/Corpus.Runtime -f "$framework" --no-incremental -p:TreatWarningsAsErrors=false -v q -nologo >"$work/log" 2>&1 || true
    sed -n "s/.*RS0016: Symbol '\(.*\)' is not part of the declared.*/\1/p" "$work/log" | sort -u >"$work/new"
    sed -n "s/.*RS0017: Symbol '\(.*\)' is part of the declared API, but.*/\1/p" "$work/log" | sort -u >"$work/gone"
    tail -n +2 "$file" | sort -u | comm -23 - "$work/gone" | sort -u - "$work/new" >"$work/all"
    { printf '#nullable enable\n'; cat "$work/all"; } >"$file"
    echo "$file: $(wc -l <"$work/new") new, $(wc -l <"$work/gone") gone"
done
