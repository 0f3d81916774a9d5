// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through Questionnaires and QuestionnaireResponses.

/** Every item of a Questionnaire, with the group and question items above it. */
export function* itemsOf(form, above = []) {
  for (const item of form.item ?? []) {
    yield { item, above };
    yield* itemsOf(item, [...above, item]);
  }
}

/** Every item of a response, below answers too. */
export function* responseItems(node) {
  for (const item of node.item ?? []) {
    yield item;
    yield* responseItems(item);
    for (const answer of item.answer ?? []) yield* responseItems(answer);
  }
}

export const tailOf = (url) => (url ?? '').split(/[/#]/).pop();

export const extensionsOf = (node, tail) =>
  (node.extension ?? []).filter((one) => tailOf(one.url) === tail);

export const expressionsOf = (node, tail) =>
  extensionsOf(node, tail)
    .map((one) => one.valueExpression)
    .filter((one) => one && (one.language ?? 'text/fhirpath') === 'text/fhirpath');

export const calculatedOf = (item) => [
  ...expressionsOf(item, 'sdc-questionnaire-calculatedExpression'),
];

/** value[x] of an answer, an option or a condition. */
export function valueOf(node, prefix = 'value') {
  const name = Object.keys(node ?? {}).find((key) => new RegExp(`^${prefix}[A-Z]`).test(key));
  return name && { type: name.slice(prefix.length), value: node[name] };
}

/** What may be chosen, as answers; null where the list is not inside the form. */
export function optionsOf(form, item) {
  if (item.answerOption?.length) {
    return item.answerOption.map((one) => valueOf(one)).filter(Boolean)
      .map(({ type, value }) => ({ [`value${type}`]: value }));
  }
  if (!item.answerValueSet) return [];
  const set = (form.contained ?? []).find(
    (one) => one.resourceType === 'ValueSet' && `#${one.id}` === item.answerValueSet);
  const listed = set?.expansion?.contains
    ?? set?.compose?.include?.flatMap(
      (include) => (include.concept ?? []).map((one) => ({ system: include.system, ...one })));
  if (!listed?.length) return null;
  return listed.map(({ system, code, display }) => ({ valueCoding: { system, code, display } }));
}
