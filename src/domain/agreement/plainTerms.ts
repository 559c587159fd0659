import { plainText } from '../exchange/plainText';
import { agreementTexts, type AgreementTerms } from './agreement';

/** A text as another device reads it: trimmed, without what is no writing, and with no half of a letter. */
function plain(text: string): string {
  return plainText(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
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
    people: terms.people.map(plain),
    practices: terms.practices.map(({ id, name, receiver }) => ({ id, name: plain(name), receiver })),
    signals: terms.signals.map(({ kind, sign, meaning }) => ({ kind, sign: plain(sign), meaning: plain(meaning) })),
    boundaries: terms.boundaries.map(({ whose, boundary: { topic, limit, words, conditions, practiceIds } }) => ({
      whose,
      boundary: { topic: plain(topic), limit, words: plain(words), conditions: plain(conditions), practiceIds: [...practiceIds] },
    })),
    followUps: terms.followUps.map(({ asks, asked, when }) => ({ asks, asked, when: plain(when) })),
    texts: Object.fromEntries(texts),
    ...(terms.until === undefined ? {} : { until: terms.until }),
  };
}
