// SPDX-License-Identifier: GPL-3.0-or-later
// Answers drawn at random, the same for the same seed.
import { calculatedOf, itemsOf, optionsOf, valueOf } from './forms.mjs';

/** mulberry32: small, and the same on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = ['yes', 'Žofia Ünlü', 'a b', '12', 'no'];
const DATES = ['2026-11-25', '1980-02-29', '2011-06-30', '2024-01-01'];

const MAKERS = {
  boolean: (draw) => ({ valueBoolean: draw() < 0.5 }),
  decimal: (draw) => ({ valueDecimal: Math.round(draw() * 2000) / 10 }),
  integer: (draw) => ({ valueInteger: Math.floor(draw() * 12) }),
  date: (draw) => ({ valueDate: DATES[Math.floor(draw() * DATES.length)] }),
  dateTime: (draw) => ({ valueDateTime: `${DATES[Math.floor(draw() * DATES.length)]}T09:30:00Z` }),
  time: (draw) => ({ valueTime: draw() < 0.5 ? '09:30:00' : '18:00:00' }),
  string: (draw) => ({ valueString: WORDS[Math.floor(draw() * WORDS.length)] }),
  text: (draw) => ({ valueString: WORDS[Math.floor(draw() * WORDS.length)] }),
  url: () => ({ valueUri: 'http://example.org/x' }),
  quantity: (draw) => ({ valueQuantity: { value: Math.floor(draw() * 300) } }),
};

/** Values that conditions of the form compare with: random ones would seldom meet them. */
function wantedValues(form) {
  const wanted = new Map();
  for (const { item } of itemsOf(form)) {
    for (const condition of item.enableWhen ?? []) {
      const found = valueOf(condition, 'answer');
      if (!found || condition.operator === 'exists') continue;
      const list = wanted.get(condition.question) ?? [];
      list.push({ [`value${found.type}`]: found.value });
      wanted.set(condition.question, list);
    }
  }
  return wanted;
}

const fits = {
  boolean: 'valueBoolean', decimal: 'valueDecimal', integer: 'valueInteger', date: 'valueDate',
  dateTime: 'valueDateTime', time: 'valueTime', string: 'valueString', text: 'valueString',
};

function oneAnswer(context, item) {
  const { form, draw, wanted } = context;
  const options = optionsOf(form, item);
  if (options === null) return null;
  if (options.length) return options[Math.floor(draw() * options.length)];
  const meant = (wanted.get(item.linkId) ?? []).filter((one) => fits[item.type] in one);
  if (meant.length && draw() < 0.6) return meant[Math.floor(draw() * meant.length)];
  return MAKERS[item.type]?.(draw) ?? null;
}

function answersOf(context, item) {
  const first = oneAnswer(context, item);
  if (!first) return [];
  const answers = [structuredClone(first)];
  if (item.repeats && context.draw() < 0.4) {
    const second = oneAnswer(context, item);
    if (JSON.stringify(second) !== JSON.stringify(first)) answers.push(structuredClone(second));
  }
  for (const answer of answers) {
    const below = level(context, item.item);
    if (below.length) answer.item = below;
  }
  return answers;
}

function level(context, items) {
  const made = [];
  for (const item of items ?? []) {
    if (item.type === 'display') continue;
    if (item.type === 'group') {
      const times = item.repeats && context.draw() < 0.4 ? 2 : 1;
      for (let i = 0; i < times; ++i) {
        const below = level(context, item.item);
        if (below.length) made.push({ linkId: item.linkId, item: below });
      }
    } else if (!calculatedOf(item).length && !item.readOnly && context.draw() < 0.75) {
      const answer = answersOf(context, item);
      if (answer.length) made.push({ linkId: item.linkId, answer });
    }
  }
  return made;
}

/** A response to `form`; `questionnaire` as the form calls itself. */
export function randomResponse(form, seed) {
  const context = { form, draw: randomFrom(seed), wanted: wantedValues(form) };
  const item = level(context, form.item);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(form.url && { questionnaire: form.version ? `${form.url}|${form.version}` : form.url }),
    status: 'in-progress',
    ...(item.length && { item }),
  };
}

export const hasLinkIdsOnce = (form) => {
  const all = [...itemsOf(form)].map(({ item }) => item.linkId);
  return all.every(Boolean) && new Set(all).size === all.length;
};

