#!/usr/bin/env bash
# Makes src/Corpus.Site/Assets/minisearch.js: the build of MiniSearch that runs as a classic script, as its package has it, with its version and license
# before it. The package is checked against the digest below, so what is made is always the same.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=7.2.0
digest=dqT2XBYUOZOiC5t2HRnwADjhNS2cecp9u+TJRiJ1Qp/f5qjkeT5APcGPjHw+bz89Ms8Jp+cG4AlE+QZ/QnDglg==
file=src/Corpus.Site/Assets/minisearch.js

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && npm pack --silent "minisearch@$version" >/dev/null)
if [ "$(openssl dgst -sha512 -binary "$folder/minisearch-$version.tgz" | base64 --wrap=0)" != "$digest" ]; then
  echo "minisearch@$version is not the package that was looked at: its digest differs." >&2
  exit 1
fi

tar --extract --gzip --file "$folder/minisearch-$version.tgz" --directory "$folder"
{
  echo "/*!"
  echo " * MiniSearch $version, https://github.com/lucaong/minisearch"
  echo " * Made by scripts/search/make-minisearch.sh of the package whose digest is sha512-$digest:"
  echo " * its dist/umd/index.js but for the last line, which names a source map. Not to be edited by hand."
  echo " *"
  fold --spaces --width=150 "$folder/package/LICENSE.txt" | sed 's/[[:space:]]*$//; s/^/ * /; s/[[:space:]]*$//'
  echo " */"
  sed '/^\/\/# sourceMappingURL=/d; s/[[:space:]]*$//' "$folder/package/dist/umd/index.js"
} >"$file"
echo "$file: $(wc -c <"$file") bytes"
