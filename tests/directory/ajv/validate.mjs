// SPDX-License-Identifier: GPL-3.0-or-later
// node validate.mjs SCHEMA_FOLDER EXPORT.json [...]
// Validates every object of HSDS exports against the published schemas of 3.1 and prints, as JSON,
// how many objects there were and what each breaks. WAYMARK_AJV names the folder where the
// packages of package.json are installed.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.env.WAYMARK_AJV ?? ".", "validate.mjs"));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats");

const [folder, ...exports] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
(addFormats.default ?? addFormats)(ajv);
for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
  if (name === "openapi.json") continue;
  const schema = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  ajv.addSchema({ ...schema, $id: name }, name);
}

function entityOf(object) {
  if ("service_at_locations" in object || "status" in object) return "service";
  if ("organization_identifiers" in object || "services" in object || "locations" in object) return "organization";
  if ("location_type" in object) return "location";
  if ("location" in object || "service" in object) return "service_at_location";
  if ("taxonomy" in object || "parent_id" in object || "term_uri" in object) return "taxonomy_term";
  if ("version" in object || "uri" in object) return "taxonomy";
  return "organization";
}

const report = { objects: 0, problems: [] };
for (const file of exports) {
  for (const object of JSON.parse(readFileSync(file, "utf8"))) {
    const entity = entityOf(object);
    const valid = ajv.getSchema(`${entity}.json`);
    report.objects += 1;
    if (valid(object)) continue;
    for (const error of valid.errors)
      report.problems.push({ file: path.basename(file), entity, id: object.id, at: error.instancePath,
        keyword: error.keyword, message: error.message });
  }
}
console.log(JSON.stringify(report));
