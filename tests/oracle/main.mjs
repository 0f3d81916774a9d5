// SPDX-License-Identifier: GPL-3.0-or-later
// Random answers over published forms: what waymarkctl says against LHC-Forms and fhirpath.js.
//
//     node tests/oracle/main.mjs --ctl build/dev/bin/waymarkctl --forms FOLDER --modules NODE_MODULES
//          [--rounds 3] [--seed 1] [--only PART-OF-A-NAME] [--verbose]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

import { differences, isHiddenByRule } from './fhirpath_side.mjs';
import { calculatedOf, itemsOf } from './forms.mjs';
import { askLForms, openLForms, outsideLForms } from './lforms_side.mjs';
import { hasLinkIdsOnce, randomResponse } from './random_answers.mjs';

function readOptions(words) {
  const options = { rounds: 3, seed: 1 };
  for (let i = 0; i < words.length; ++i) {
    const name = words[i].replace(/^--/, '');
    if (name === 'verbose') options.verbose = true;
    else options[name] = words[++i];
  }
  for (const needed of ['ctl', 'forms', 'modules'])
    if (!options[needed]) throw new Error(`--${needed} is missing`);
  return options;
}

const options = readOptions(process.argv.slice(2));
const modules = path.resolve(options.modules);
const require = createRequire(path.join(modules, 'from-here.js'));
const fhirpath = require('fhirpath');
const models = { R4: require('fhirpath/fhir-context/r4'), R5: require('fhirpath/fhir-context/r5') };
console.error = () => {};
console.warn = () => {};
const LForms = openLForms(require, modules);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

const ctl = (words) => JSON.parse(
  execFileSync(options.ctl, [...words, '--json'], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }));

const totals = { forms: 0, responses: 0, enabled: 0, required: 0, calculated: 0, differing: 0, explained: 0, notRead: 0 };
const skipped = new Map();

function tell(kind, file, linkId, more) {
  ++totals.differing;
  console.log(`${kind}  ${file}  ${linkId}  ${more}`);
}

/**
 * Left out besides: LHC-Forms reads back neither urls nor strings with options, and asks for what
 * stands below a question even while that has no answer.
 */
function isRequiredThere(item, above) {
  if (!item.required || ['group', 'display', 'url'].includes(item.type)) return false;
  return !calculatedOf(item).length && !item.answerOption?.some((one) => 'valueString' in one)
    && above.every((one) => one.type === 'group');
}

async function compareWithLForms(file, form, response, ours) {
  let theirs;
  try {
    theirs = await askLForms(LForms, form, response);
  } catch (failure) {
    skipped.set(file, String(failure?.message ?? failure).slice(0, 80));
    ++totals.notRead;
    return;
  }
  const enabled = new Set(ours.enabled);
  const missing = new Set(ours.problems.filter((one) => one.problem === 'required').map((one) => one.linkId));
  const outside = outsideLForms(form);
  const byLinkId = new Map([...itemsOf(form)].map((one) => [one.item.linkId, one]));
  for (const [linkId, on] of theirs.enabled) {
    if (outside.has(linkId)) continue;
    ++totals.enabled;
    if (on === enabled.has(linkId)) continue;
    const { item, above } = byLinkId.get(linkId) ?? {};
    if (on && item && isHiddenByRule(fhirpath, models.R4, form, ours.response, item, above)) {
      ++totals.explained;
      continue;
    }
    tell('enabled', file, linkId, `ours ${!on}, LHC-Forms ${on}`);
  }
  for (const { item, above } of itemsOf(form)) {
    if (!isRequiredThere(item, above) || outside.has(item.linkId)) continue;
    if (!theirs.enabled.has(item.linkId)) continue;
    ++totals.required;
    const theirsMissing = theirs.missing.has(item.linkId);
    if (theirsMissing !== missing.has(item.linkId))
      tell('required', file, item.linkId, `ours ${missing.has(item.linkId)}, LHC-Forms ${theirsMissing}`);
  }
}

function compareWithFhirpath(file, form, version, ours) {
  const enabled = new Set(ours.enabled);
  const { found, compared } = differences(
    fhirpath, models[version], form, ours.response, (linkId) => enabled.has(linkId));
  totals.calculated += compared;
  for (const one of found)
    tell('calculated', file, one.linkId, `ours ${JSON.stringify(one.ours)}, fhirpath.js ${JSON.stringify(one.theirs)}`);
}

async function compare(file, version, form, seed) {
  const answers = path.join(scratch, 'answers.json');
  const response = randomResponse(form, seed);
  fs.writeFileSync(answers, JSON.stringify(response));
  const ours = ctl(['form', 'answer', '--form', path.join(options.forms, file), '--answers', answers]);
  ++totals.responses;
  compareWithFhirpath(file, form, version, ours);
  // LHC-Forms takes a response as edited by hand and calculates nothing: it is given our values.
  const calculates = [...itemsOf(form)].some(({ item }) => calculatedOf(item).length);
  if (version === 'R4') await compareWithLForms(file, form, calculates ? ours.response : response, ours);
}

const files = fs.readdirSync(options.forms, { recursive: true }).map(String)
  .filter((name) => name.endsWith('.json') && name.includes(options.only ?? '')).sort();
const checked = ctl(['form', 'check', ...files.map((name) => path.join(options.forms, name))]);
for (let at = 0; at < files.length; ++at) {
  if (checked[at].verdict !== 'complete') continue;
  const form = JSON.parse(fs.readFileSync(path.join(options.forms, files[at]), 'utf8').replace(/^\uFEFF/, ''));
  if (!hasLinkIdsOnce(form)) continue;
  ++totals.forms;
  for (let round = 0; round < Number(options.rounds); ++round)
    await compare(files[at], checked[at].version, form, Number(options.seed) * 1000003 + at * 101 + round);
}
if (options.verbose) for (const [file, why] of skipped) console.log(`not read by LHC-Forms  ${file}  ${why}`);
console.log(`${totals.forms} forms, ${totals.responses} responses: ${totals.enabled} enabled states, `
  + `${totals.required} required answers and ${totals.calculated} calculated values compared; `
  + `${totals.differing} differ; ${totals.explained} are shown by LHC-Forms but hidden by fhirpath.js, too; ${totals.notRead} responses LHC-Forms did not read`);
process.exit(totals.differing ? 1 : 0);
