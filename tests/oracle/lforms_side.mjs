// SPDX-License-Identifier: GPL-3.0-or-later
// What LHC-Forms makes of the same answers.
import fs from 'node:fs';
import path from 'node:path';

import { itemsOf, valueOf } from './forms.mjs';

const SCRIPTS = [
  'zone.js/bundles/zone.umd.js',
  'lforms/dist/lforms/webcomponent/lhc-forms.js',
  'lforms/dist/lforms/fhir/R4/lformsFHIR.min.js',
];

/** LForms in a window that nobody sees; it writes warnings to a console that nobody reads. */
export function openLForms(require, modules) {
  const { JSDOM, VirtualConsole } = require('jsdom');
  const { window } = new JSDOM('<body></body>', {
    runScripts: 'outside-only', pretendToBeVisual: true, url: 'http://localhost/',
    virtualConsole: new VirtualConsole(),
  });
  window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {} });
  for (const script of SCRIPTS) {
    if (script.startsWith('zone') && !fs.existsSync(path.join(modules, script))) continue;
    window.eval(fs.readFileSync(path.join(modules, script), 'utf8'));
  }
  return window.LForms;
}

const KINDS = {
  boolean: ['Boolean'], integer: ['Integer', 'Decimal'], decimal: ['Decimal', 'Integer'],
  date: ['Date'], dateTime: ['DateTime', 'Date'], time: ['Time'], string: ['String'],
  text: ['String'], choice: ['Coding'], 'open-choice': ['Coding', 'String'], url: ['Uri'],
  quantity: ['Quantity'],
};

/**
 * Items about which LHC-Forms says something else on purpose or by weakness, with all that follow
 * from them: conditions whose answer is of another kind than the question, or that compare
 * dates, times or quantities.
 */
export function outsideLForms(form) {
  const types = new Map([...itemsOf(form)].map(({ item }) => [item.linkId, item.type]));
  const isOutside = (condition) => {
    const type = types.get(condition.question);
    if (!type || condition.operator === 'exists') return !type;
    const kind = valueOf(condition, 'answer')?.type;
    if (!KINDS[type]?.includes(kind) || type === 'quantity') return true;
    return ['date', 'dateTime', 'time'].includes(type);
  };
  const outside = new Set();
  for (let before = -1; before !== outside.size;) {
    before = outside.size;
    for (const { item, above } of itemsOf(form)) {
      const follows = above.some((one) => outside.has(one.linkId));
      const rules = item.enableWhen ?? [];
      if (follows || rules.some((one) => isOutside(one) || outside.has(one.question)))
        outside.add(item.linkId);
    }
  }
  return outside;
}

const within = (work, milliseconds) => Promise.race([work,
  new Promise((_, refuse) => {
    setTimeout(() => refuse(new Error('too slow')), milliseconds).unref();
  })]);

/** linkId -> whether any occurrence is enabled, and the linkIds that lack a required answer. */
export async function askLForms(LForms, form, response) {
  let definition = LForms.Util.convertFHIRQuestionnaireToLForms(structuredClone(form), 'R4');
  definition = LForms.Util.mergeFHIRDataIntoLForms(structuredClone(response), definition, 'R4');
  const data = new LForms.LFormsData(definition);
  await within(data.loadFHIRResources(false), 5000);
  if (data._expressionProcessor) await within(data._expressionProcessor.runCalculations(false), 5000);
  const enabled = new Map();
  const missing = new Set();
  for (const item of data.itemList) {
    const linkId = item.linkId ?? item.questionCode;
    const on = isOn(item);
    enabled.set(linkId, (enabled.get(linkId) ?? false) || on);
    if (on && isRequired(item) && isEmpty(item) && item.dataType !== 'SECTION') missing.add(linkId);
  }
  return { enabled, missing };
}

const isOn = (item) => {
  for (let at = item; at; at = at._parentItem)
    if (at._skipLogicStatus === 'target-disabled') return false;
  return true;
};
const isRequired = (item) => item.answerCardinality?.min > 0 || item._answerRequired;
const isEmpty = (item) => item.value === undefined || item.value === null || item.value === ''
  || (Array.isArray(item.value) && item.value.length === 0);
