import { sharedCaps } from '@/domain/exchange/sharedCaps';
import type { SharedBoundary, SharedCard, SharedPractice } from '@/domain/exchange/sharedCard';
import { needs } from '@/domain/need';
import { attributes, cautions, places, senses, type Attribute, type Level } from '@/domain/practice';
import { usualCard } from './usualCard';

const all = (length: number) => Array.from({ length }, (_none, at) => at);
const ownId = (at: number) => `own-${at.toString(16).padStart(16, '0')}`;
const stance = { receive: 'hard-limit', give: 'hard-limit' } as const;
/** Each takes one byte in a message and two in JSON. */
const quotes = (length: number) => '"'.repeat(length);

const practices = all(sharedCaps.practices).map(
  (at): SharedPractice => ({
    practice: {
      id: ownId(at),
      category: 'nourishment',
      needs,
      senses,
      ...(Object.fromEntries(attributes.map((attribute) => [attribute, 2])) as Record<Attribute, Level>),
      minutes: [1_000, 1_440],
      solo: false,
      remote: false,
      places,
      cautions,
      kit: [],
    },
    name: '',
    line: '',
  }),
);

/** About the most that a card may hold: every list full, all texts together as long as a message takes them. */
export const largestCard: SharedCard = {
  ...usualCard,
  stances: Object.fromEntries([...all(4_096).map((at) => `catalogue:${at}`), ...all(400).map(ownId)].map((id) => [id, stance])),
  fields: {},
  bySituation: {},
  signals: [],
  practices,
  boundaries: all(sharedCaps.boundaries).map(
    (at): SharedBoundary => ({
      topic: '',
      limit: 'conditional',
      words: at < 130 ? quotes(sharedCaps.text) : '',
      conditions: '',
      practiceIds: all(sharedCaps.boundaryPracticeIds / sharedCaps.boundaries).map(ownId),
    }),
  ),
};
