#!/usr/bin/env bash
# Runs the generator's tests, all of them, on every Roslyn that the generator is promised to run on: the floor, one between, the newest. None is left
# out, because what an older compiler does with hostile input is a question, too. In a copy, because each version restores other packages; only the tests'
# own project is built again for each. Without arguments all three; else those that are named: scripts/test-roslyns.sh 4.8.0
set -euo pipefail
cd "$(dirname "$0")/.."

versions=("$@")
[ "${#versions[@]}" -gt 0 ] || versions=(4.8.0 4.14.0 5.12.0)

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done | xargs -0 cp --parents -t "$scratch"
cd "$scratch"

for version in "${versions[@]}"; do
  echo "== The generator's tests on Roslyn $version"
  dotnet build tests/Corpus.Generator.Tests -p:RoslynVersion="$version" -nodeReuse:false -v quiet -nologo
  grep -q "\"Microsoft.CodeAnalysis.CSharp/$version\"" tests/Corpus.Generator.Tests/bin/Debug/net10.0/Corpus.Generator.Tests.deps.json
  # The tests' own program, which says all that goes wrong with a run; `dotnet test` keeps a part of it to itself.
  dotnet exec tests/Corpus.Generator.Tests/bin/Debug/net10.0/Corpus.Generator.Tests.dll -noLogo -noColor
done
