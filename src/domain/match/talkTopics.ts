import type { NeedWeight } from '../card/card';
import { needs, type Need } from '../need';
import type { Side } from './side';

/** What is worth a talk between two people, in the order in which it is offered. */
export const talkTopics = [
  'wishes-differ',
  'conditions',
  'noted',
  'unsure',
  'silence',
  'contact-after',
  'words-to-avoid',
  'how-long',
  'expectations',
] as const;
export type TalkTopic = (typeof talkTopics)[number];

/** A need that matters a lot to one of two and that the other would rather not have. */
export interface NeedApart {
  readonly need: Need;
  readonly wantedBy: 'one' | 'other';
}

/** The needs in which two cards say opposite things, in the card's order. What one card leaves open is none. */
export function needsApart(one: Pick<Side, 'needs'>, other: Pick<Side, 'needs'>): readonly NeedApart[] {
  const isApart = (much: NeedWeight | undefined, none: NeedWeight | undefined): boolean => much === 'much' && none === 'none';
  return needs.flatMap((need): NeedApart[] => {
    if (isApart(one.needs[need], other.needs[need])) return [{ need, wantedBy: 'one' }];
    return isApart(other.needs[need], one.needs[need]) ? [{ need, wantedBy: 'other' }] : [];
  });
}
