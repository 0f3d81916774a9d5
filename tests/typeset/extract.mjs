// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a PDF as pdf.js reads it: node extract.mjs FILE.pdf
// Exits with 3 when pdfjs-dist is not installed. WAYMARK_PDFJS is the folder its node_modules lie in.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = process.env.WAYMARK_PDFJS ?? process.cwd();
const module = `${folder}/node_modules/pdfjs-dist/legacy/build/pdf.mjs`;
if (!existsSync(module)) process.exit(3);
globalThis.DOMMatrix ??= class {}; // wanted for drawing only
const pdfjs = await import(pathToFileURL(module).href);
const data = new Uint8Array(readFileSync(process.argv[2]));
const pdf = await pdfjs.getDocument({ data, verbosity: 0 }).promise;
for (let number = 1; number <= pdf.numPages; ++number) {
  const content = await (await pdf.getPage(number)).getTextContent();
  let text = "";
  for (const item of content.items) text += item.str + (item.hasEOL ? "\n" : "");
  console.log(text);
}
