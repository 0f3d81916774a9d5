// SPDX-License-Identifier: GPL-3.0-or-later
// Nanoseconds that fhirpath.js takes for all expressions of a file on one response, each round:
//     node fhirpath_times.mjs NODE_MODULES ANSWERS.json EXPRESSIONS.txt
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [modules, answers, expressions] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(modules), 'from-here.js'));
const fhirpath = require('fhirpath');
const model = require('fhirpath/fhir-context/r4');
const response = JSON.parse(fs.readFileSync(answers, 'utf8'));
const compiled = fs.readFileSync(expressions, 'utf8').split('\n').filter(Boolean)
  .map((one) => fhirpath.compile(one, model));

for (let round = 0; round < 30; ++round) {
  const start = process.hrtime.bigint();
  for (const run of compiled) run(response, { resource: response });
  const took = process.hrtime.bigint() - start;
  if (round >= 10) console.log(String(took)); // warm by then
}
