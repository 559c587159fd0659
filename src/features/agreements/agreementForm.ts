import type { AgreedBoundary, AgreementTerms, AgreementText, Place } from '@/domain/agreement/agreement';
import { agreementCaps } from '@/domain/agreement/agreementCaps';
import type { SharedBoundary } from '@/domain/exchange/sharedCard';
import type { Signal } from '@/domain/boundary/signal';
import type { PartnerId } from '@/domain/partner/partner';
import type { PracticeId } from '@/domain/practice';

/** Whom a form speaks of: `me`, or `p1`, `p2` … They keep their keys while others come and go. */
export type FormKey = string;
export const mine: FormKey = 'me';

export interface FormPerson {
  key: FormKey;
  name: string;
  /** Empty where there is no record of them. */
  partnerId: PartnerId;
}

export interface FormPractice {
  id: PracticeId;
  name: string;
  /** A key, or `each-other`; empty while nobody has said. */
  receiver: FormKey;
}

export interface FormFollowUp {
  asks: FormKey;
  asked: FormKey;
  when: string;
}

export type UntilChoice = 'open' | 'tomorrow' | 'day';

/** An agreement while it is being written. `people` stand in their places; for a new one the owner comes first. */
export interface AgreementForm {
  people: FormPerson[];
  practices: FormPractice[];
  signals: Signal[];
  boundaries: { whose: FormKey; boundary: SharedBoundary }[];
  followUps: FormFollowUp[];
  contact: string;
  leaving: string;
  wayHome: string;
  words: string;
  untilChoice: UntilChoice;
  until: string;
}

/** A new one with one other person. `ownName`: what they call the owner, where the owner has told them. */
export function blankForm(name: string, partnerId: PartnerId, signals: readonly Signal[], ownName = ''): AgreementForm {
  return {
    people: [
      { key: mine, name: ownName, partnerId: '' },
      { key: 'p1', name, partnerId },
    ],
    practices: [],
    signals: [...signals],
    boundaries: [],
    followUps: [],
    contact: '',
    leaving: '',
    wayHome: '',
    words: '',
    untilChoice: 'open',
    until: '',
  };
}

/** The form of one that is to be changed. Everybody keeps their place. */
export function formOf(terms: AgreementTerms, me: Place, partners: Readonly<Record<Place, PartnerId>>): AgreementForm {
  const keyOf = (place: Place): FormKey => (place === me ? mine : `p${place + 1}`);
  return {
    people: terms.people.map((name, place) => ({ key: keyOf(place), name, partnerId: partners[place] ?? '' })),
    practices: terms.practices.map(({ receiver, ...rest }) => ({
      ...rest,
      receiver: receiver === 'each-other' ? receiver : keyOf(receiver),
    })),
    signals: [...terms.signals],
    boundaries: terms.boundaries.map(({ whose, boundary }) => ({ whose: keyOf(whose), boundary })),
    followUps: terms.followUps.map(({ asks, asked, when }) => ({ asks: keyOf(asks), asked: keyOf(asked), when })),
    contact: terms.texts.contact ?? '',
    leaving: terms.texts.leaving ?? '',
    wayHome: terms.texts['way-home'] ?? '',
    words: terms.texts.words ?? '',
    untilChoice: terms.until === undefined ? 'open' : 'day',
    until: terms.until ?? '',
  };
}

/** What is wrong with the day up to which it holds: none, one that is past, or one that no device takes. `today`: an ISO day. */
export function faultOfDay({ untilChoice, until }: AgreementForm, today: string): 'none' | 'past' | 'far' | undefined {
  if (untilChoice !== 'day') return undefined;
  if (until === '') return 'none';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until > agreementCaps.until) return 'far';
  return until < today ? 'past' : undefined;
}

/** The day after an ISO day. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function untilOf({ untilChoice, until }: AgreementForm, today: string): string | undefined {
  if (untilChoice === 'tomorrow') return dayAfter(today);
  return untilChoice === 'day' && until !== '' ? until : undefined;
}

/**
 * What the form says. Who went from it is in nothing of it any more, follow-ups without a time are left out, and each
 * practice stands once for each whom it is for. `today`: an ISO day.
 */
export function termsOf(form: AgreementForm, today: string): AgreementTerms {
  const placeOf = (key: FormKey): Place => form.people.findIndex((person) => person.key === key);
  const isIn = (key: FormKey): boolean => placeOf(key) >= 0;
  const until = untilOf(form, today);
  const texts: Record<AgreementText, string> = {
    contact: form.contact,
    leaving: form.leaving,
    'way-home': form.wayHome,
    words: form.words,
  };
  const once = new Map(form.practices.map((practice) => [`${practice.id} ${practice.receiver}`, practice]));
  return {
    people: form.people.map(({ name }) => name),
    practices: [...once.values()]
      .filter(({ receiver }) => receiver === 'each-other' || isIn(receiver))
      .map(({ id, name, receiver }) => ({ id, name, receiver: receiver === 'each-other' ? receiver : placeOf(receiver) })),
    signals: form.signals,
    boundaries: form.boundaries
      .filter(({ whose }) => isIn(whose))
      .map(({ whose, boundary }): AgreedBoundary => ({ whose: placeOf(whose), boundary })),
    followUps: form.followUps
      .filter(({ asks, asked, when }) => isIn(asks) && isIn(asked) && when.trim() !== '')
      .map(({ asks, asked, when }) => ({ asks: placeOf(asks), asked: placeOf(asked), when })),
    texts,
    ...(until === undefined ? {} : { until }),
  };
}

/** Records of the others by their places. */
export function partnersOf({ people }: AgreementForm): Readonly<Record<Place, PartnerId>> {
  return Object.fromEntries(people.flatMap(({ partnerId }, place) => (partnerId === '' ? [] : [[place, partnerId] as const])));
}

/** Whether there is anything in it that could be agreed on. */
export function saysSomething({ practices, signals, boundaries, followUps, texts }: AgreementTerms): boolean {
  const lists = [practices, signals, boundaries, followUps, Object.values(texts).filter((text) => text.trim() !== '')];
  return lists.some(({ length }) => length > 0);
}

/** Whether two things to tick say the same. */
export function saysTheSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
