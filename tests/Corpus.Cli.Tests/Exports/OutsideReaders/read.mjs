// Reads an export as others do, and prints what they understood. Usage: node read.mjs jsonld|bibtex|csl FILE
import { readFileSync } from "node:fs";

const [format, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

const readers = {
  // Statements, one a line. Whatever would have to be fetched is an error.
  async jsonld() {
    const { default: jsonld } = await import("jsonld");
    const documentLoader = (address) => {
      throw new Error(`${address} would have been fetched`);
    };
    return await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads", documentLoader, safe: true });
  },

  async bibtex() {
    const { Cite } = await citations();
    return JSON.stringify(new Cite(text, { forceType: "@bibtex/text" }).data, null, 1);
  },

  // As a list of references prints them.
  async csl() {
    const { Cite } = await citations();
    return new Cite(JSON.parse(text)).format("bibliography", { format: "text", template: "apa", lang: "en-US" });
  },
};

async function citations() {
  const core = await import("@citation-js/core");
  await import("@citation-js/plugin-bibtex");
  await import("@citation-js/plugin-csl");
  return core;
}

process.stdout.write(await readers[format]());
