import { placeOfUnknown } from '../exchange/knownPractices';
import { plainText } from '../exchange/plainText';
import type { SharedBoundary } from '../exchange/sharedCard';
import { sharedCaps } from '../exchange/sharedCaps';
import { agreementTexts, type AgreementTerms } from './agreement';
import { agreementCaps } from './agreementCaps';

/** A text as another device reads it: trimmed, cut at its cap, without what is no writing, and with no half of a letter. */
function plain(text: string, most: number = sharedCaps.text): string {
  return plainText(text)
    .slice(0, most)
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/**
 * A boundary as every device writes it down in an agreement, whatever else is known of it here. A practice that somebody's
 * card names and this device has no id for (`catalogue:<number>`) isn't among its practices: an agreement goes by ids.
 */
export function plainBoundary({ topic, limit, words, conditions, practiceIds }: SharedBoundary): SharedBoundary {
  return {
    topic: plain(topic, sharedCaps.topic),
    limit,
    words: plain(words),
    conditions: plain(conditions),
    practiceIds: practiceIds.filter((id) => placeOfUnknown(id) === undefined).slice(0, sharedCaps.practiceIds),
  };
}

/**
 * Terms as every device writes them down, so that the same ones are the same everywhere: their parts in one order, without
 * anything else, empty texts left out.
 */
export function plainTerms(terms: AgreementTerms): AgreementTerms {
  const texts = agreementTexts.flatMap((text) => {
    const words = plain(terms.texts[text] ?? '');
    return words === '' ? [] : [[text, words] as const];
  });
  return {
    people: terms.people.map((name) => plain(name, sharedCaps.name)),
    practices: terms.practices.map(({ id, name, receiver }) => ({ id, name: plain(name, sharedCaps.topic), receiver })),
    signals: terms.signals.map(({ kind, sign, meaning }) => ({ kind, sign: plain(sign, sharedCaps.topic), meaning: plain(meaning) })),
    boundaries: terms.boundaries.map(({ whose, boundary }) => ({ whose, boundary: plainBoundary(boundary) })),
    followUps: terms.followUps.map(({ asks, asked, when }) => ({ asks, asked, when: plain(when, agreementCaps.when) })),
    texts: Object.fromEntries(texts),
    ...(terms.until === undefined ? {} : { until: terms.until }),
  };
}
