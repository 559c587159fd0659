import { limits } from '@/domain/boundary/boundary';
import { signalColours, signalKinds } from '@/domain/boundary/signal';
import { cardFields, needWeights } from '@/domain/card/card';
import { plainText } from '@/domain/exchange/plainText';
import { sharedCaps } from '@/domain/exchange/sharedCaps';
import { sharedStances, type SharedCard } from '@/domain/exchange/sharedCard';
import { needs } from '@/domain/need';
import { attributes, categories, cautions, levels, places, senses } from '@/domain/practice';
import { situations } from '@/domain/situation';

const isText = (text: unknown, most: number): boolean =>
  typeof text === 'string' && text.length <= most && plainText(text) === text && !/\p{Cs}/u.test(text);
const isOneOf = (values: readonly unknown[], value: unknown): boolean => values.includes(value);
const areOf = (values: readonly unknown[], some: readonly unknown[]): boolean =>
  some.every((value) => isOneOf(values, value)) && new Set(some).size === some.length;
const hasOnly = (entries: object, keys: readonly string[], isValue: (value: unknown) => boolean): boolean =>
  Object.getPrototypeOf(entries) === Object.prototype &&
  Object.entries(entries).every(([key, value]) => isOneOf(keys, key) && isValue(value));

/** Whether a card is of the declared shape in every part, within every cap. Written apart from the reader, to check it. */
export function isWholeCard(card: SharedCard, order: readonly string[]): boolean {
  const isOwnId = (id: string): boolean => /^own-[0-9a-f]{16}$/.test(id);
  const isId = (id: string): boolean => isOwnId(id) || isOneOf(order, id) || /^catalogue:[1-9][0-9]{1,3}$/.test(id);
  const text = (value: unknown): boolean => isText(value, sharedCaps.text);
  return (
    /^[0-9a-f]{16}$/.test(card.from) &&
    isText(card.name, sharedCaps.name) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(card.madeAt) &&
    (card.forgetOn === undefined || /^\d{4}-\d\d-\d\d$/.test(card.forgetOn)) &&
    Object.getPrototypeOf(card.stances) === Object.prototype &&
    Object.entries(card.stances).every(
      ([id, pair]) => isId(id) && Object.keys(pair).length > 0 && hasOnly(pair, ['receive', 'give'], (value) => isOneOf(sharedStances, value)),
    ) &&
    hasOnly(card.needs, needs, (value) => isOneOf(needWeights, value)) &&
    hasOnly(card.fields, cardFields, text) &&
    hasOnly(card.bySituation, situations, text) &&
    card.signals.length <= sharedCaps.signals &&
    card.signals.every(
      ({ kind, sign, meaning }) =>
        isOneOf(signalKinds, kind) && text(meaning) && (kind === 'colour' ? isOneOf(signalColours, sign) : isText(sign, sharedCaps.topic)),
    ) &&
    card.boundaries.length <= sharedCaps.boundaries &&
    card.boundaries.every(
      ({ topic, limit, words, conditions, practiceIds }) =>
        isText(topic, sharedCaps.topic) &&
        isOneOf(limits, limit) &&
        text(words) &&
        text(conditions) &&
        practiceIds.length <= sharedCaps.practiceIds &&
        practiceIds.every(isId),
    ) &&
    card.practices.length <= sharedCaps.practices &&
    new Set(card.practices.map(({ practice }) => practice.id)).size === card.practices.length &&
    card.practices.every(({ practice, name, line }) => {
      const [shortest, longest] = practice.minutes;
      return (
        isOwnId(practice.id) &&
        isOneOf(categories, practice.category) &&
        areOf(needs, practice.needs) &&
        areOf(senses, practice.senses) &&
        areOf(places, practice.places) &&
        practice.places.length > 0 &&
        areOf(cautions, practice.cautions) &&
        practice.kit.length === 0 &&
        attributes.every((attribute) => isOneOf(levels, practice[attribute])) &&
        Number.isInteger(shortest) &&
        Number.isInteger(longest) &&
        shortest <= longest &&
        longest <= 1_440 &&
        isText(name, sharedCaps.topic) &&
        text(line)
      );
    })
  );
}
