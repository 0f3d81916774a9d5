// SPDX-License-Identifier: GPL-3.0-or-later
// What fhirpath.js calculates from the answers that our program printed.
import { calculatedOf, expressionsOf, itemsOf, responseItems, valueOf } from './forms.mjs';

/** Variables that stand at the form and at the items above, evaluated in their order. */
function environment(engine, form, response, above, node) {
  const names = { resource: response, questionnaire: form, context: node };
  const add = (holder, focus) => {
    for (const one of expressionsOf(holder, 'variable'))
      names[one.name] = engine(focus, one.expression, { ...names, context: focus });
  };
  add(form, response);
  for (const item of above) {
    const found = [...responseItems(response)].filter((one) => one.linkId === item.linkId);
    if (found.length > 1) return null; // occurrences of their own: not compared here
    add(item, found[0] ?? { linkId: item.linkId });
  }
  return names;
}

const engineOf = (fhirpath, model, response) => (focus, expression, names) => fhirpath.evaluate(
  focus, { base: focus === response ? 'QuestionnaireResponse' : 'QuestionnaireResponse.item',
    expression }, names, model, { async: false, traceFn: () => {} });

/** Calculated items whose value fhirpath.js sees otherwise: [{linkId, ours, theirs}]. */
export function differences(fhirpath, model, form, response, isEnabled) {
  const found = [];
  let compared = 0;
  const engine = engineOf(fhirpath, model, response);
  for (const { item, above } of itemsOf(form)) {
    const [calculated] = calculatedOf(item);
    if (!calculated?.expression || !isEnabled(item.linkId)) continue;
    const nodes = [...responseItems(response)].filter((one) => one.linkId === item.linkId);
    if (nodes.length > 1) continue;
    const node = nodes[0] ?? { linkId: item.linkId };
    let theirs;
    try {
      const names = environment(engine, form, response, [...above, item], node);
      if (!names) continue;
      theirs = engine(node, calculated.expression, names);
    } catch {
      continue; // an expression fhirpath.js refuses: nothing to compare with
    }
    ++compared;
    const ours = (node.answer ?? []).map((one) => valueOf(one)?.value);
    if (!sameValues(item, ours, theirs)) found.push({ linkId: item.linkId, ours, theirs });
  }
  return { found, compared };
}

/**
 * Whether the rule on `item`, or on something above it, hides it for fhirpath.js: it is false, or
 * comes to nothing, which is false (SDC 4, enableWhenExpression). LHC-Forms shows a question whose
 * rule comes to nothing, and runs no rule while there is no answer at all.
 */
export function isHiddenByRule(fhirpath, model, form, response, item, above) {
  const chain = [...above, item];
  const engine = engineOf(fhirpath, model, response);
  return chain.some((one, at) => {
    const [rule] = expressionsOf(one, 'sdc-questionnaire-enableWhenExpression');
    if (!rule?.expression) return false;
    const node = [...responseItems(response)].find((found) => found.linkId === one.linkId)
      ?? { linkId: one.linkId };
    const names = environment(engine, form, response, chain.slice(0, at + 1), node);
    if (!names) return false;
    try {
      const said = engine(node, rule.expression, names);
      return said.length === 0 || said[0] === false;
    } catch {
      return false;
    }
  });
}

const plain = (value) => {
  if (value === null || typeof value !== 'object') return value;
  if ('code' in value && !('value' in value)) return value.code;
  if ('display' in value) return value.display;
  if ('value' in value) return Number(value.value);
  return String(value);
};

const sameOne = (a, b) => {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  const [p, q] = [Number(x), Number(y)];
  return !Number.isNaN(p) && !Number.isNaN(q) && Math.abs(p - q) <= 1e-6 * Math.max(1, Math.abs(q));
};

function sameValues(item, ours, theirs) {
  const wanted = item.repeats ? theirs : theirs.slice(0, 1);
  if (wanted.length === ours.length) return wanted.every((one, i) => sameOne(ours[i], one));
  // What does not fit the item's type is no answer to it.
  return ours.length === 0 && wanted.every((one) => !fitsType(item, one));
}

const fitsType = (item, value) => {
  switch (item.type) {
    case 'integer': return Number.isInteger(plain(value));
    case 'decimal': case 'quantity': return !Number.isNaN(Number(plain(value)));
    case 'boolean': return typeof value === 'boolean';
    case 'string': case 'text': return value !== '';
    case 'choice': return typeof value === 'object';
    case 'date': case 'dateTime': case 'time': return /^\d/.test(String(value));
    default: return true;
  }
};
