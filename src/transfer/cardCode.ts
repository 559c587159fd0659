import type { Bytes } from '@/crypto/bytes';
import { limits } from '@/domain/boundary/boundary';
import { signalColours, signalKinds, type Signal } from '@/domain/boundary/signal';
import { cardFields, needWeights } from '@/domain/card/card';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import { withKnownPractices } from '@/domain/exchange/knownPractices';
import { sharedCaps } from '@/domain/exchange/sharedCaps';
import { needs } from '@/domain/need';
import type { SharedBoundary, SharedCard, SharedPractice, SharedPracticeStance } from '@/domain/exchange/sharedCard';
import type { PracticeId } from '@/domain/practice';
import { situations } from '@/domain/situation';
import { readBody, writeBody, type FieldReader, type FieldWriter } from './fields';
import { readSharedPractice, writeSharedPractice } from './practiceCode';
import { isOwn, readOwnId, readPracticeId, writeOwnId, writePracticeId } from './practiceRefs';
import { readPair, readStances, writePair, writeStances } from './stancePairs';

/** Raised only where an older release would miss a refusal: whatever else is added stands behind what it knows. */
const format = 1;

const kindBits = 3;
const weightBits = 2;
const dayBits = 16;
const dayLength = 86_400_000;
/** Places for unions that may grow. */
const mostPlaces = 255;

/**
 * The card as the body of a message, with the catalogue's ids as places in `order`. Two cards that say the same have the
 * same bits, however much of the catalogue their writers knew. Throws `too-large` above a cap of `sharedCaps`.
 */
export function writeCard(card: SharedCard, order: readonly PracticeId[]): Promise<Bytes> {
  const { from, name, madeAt, forgetOn, ...rest } = withKnownPractices(card, order);
  const stances = Object.entries(rest.stances);
  return writeBody(format, (fields) => {
    fields.id(from);
    writeTime(fields, madeAt);
    fields.flag(forgetOn !== undefined);
    if (forgetOn !== undefined) fields.bits(Date.parse(`${forgetOn}T00:00:00Z`) / dayLength, dayBits);
    fields.text(name, sharedCaps.name);
    writeStances(fields, stances.filter(([id]) => !isOwn(id)), order);
    writeOwn(fields, stances.filter(([id]) => isOwn(id)), rest.practices);
    writePlaces(fields, needs, rest.needs, (weight) => fields.choice(weight, needWeights, weightBits));
    writePlaces(fields, cardFields, rest.fields, (text) => fields.text(text, sharedCaps.text));
    writePlaces(fields, situations, rest.bySituation, (text) => fields.text(text, sharedCaps.text));
    fields.list(rest.signals, sharedCaps.signals, (signal) => writeSignal(fields, signal));
    fields.list(withinCap(rest.boundaries), sharedCaps.boundaries, (boundary) => writeBoundary(fields, boundary, order));
  });
}

/**
 * The card of a body: whole, of the declared shape, without control characters, every list and text within its cap.
 * What only a later release knows of needs, fields, situations, senses, places and cautions is left out; its practices
 * are kept as numbers. Throws `ForeignFault` for everything that is no card.
 */
export function readCard(bytes: Uint8Array, order: readonly PracticeId[]): Promise<SharedCard> {
  return readBody(bytes, format, (fields) => {
    const from = fields.id();
    const madeAt = readTime(fields);
    const forgetOn = fields.flag() ? new Date(fields.bits(dayBits) * dayLength).toISOString().slice(0, 10) : undefined;
    const name = fields.text(sharedCaps.name);
    const stances = readStances(fields, order);
    const own = readOwn(fields);
    return {
      from,
      name,
      madeAt,
      ...(forgetOn !== undefined && { forgetOn }),
      stances: Object.fromEntries([...stances, ...own.stances]),
      practices: own.practices,
      needs: readPlaces(fields, needs, () => fields.choice(needWeights, weightBits)),
      fields: readPlaces(fields, cardFields, () => fields.text(sharedCaps.text)),
      bySituation: readPlaces(fields, situations, () => fields.text(sharedCaps.text)),
      signals: fields.list(sharedCaps.signals, () => readSignal(fields)),
      boundaries: withinCap(fields.list(sharedCaps.boundaries, () => readBoundary(fields, order))),
    };
  });
}

/** An ISO time by its milliseconds since 1970, in 16 and 32 bits. */
export function writeTime(fields: FieldWriter, iso: string): void {
  const time = Date.parse(iso);
  fields.bits(Math.floor(time / 2 ** 32), 16);
  fields.bits(time % 2 ** 32, 32);
}

export function readTime(fields: FieldReader): string {
  const time = fields.bits(16) * 2 ** 32 + fields.bits(32);
  const iso = new Date(time).toISOString();
  // Times of more than four digits of a year sort before all others.
  if (iso.startsWith('+')) throw new ForeignFault('unreadable');
  return iso;
}

type StanceEntry = readonly [PracticeId, SharedPracticeStance];

/** Own practices: those that are described, each with its stances, then stances on others, of which only the id is known. */
function writeOwn(fields: FieldWriter, stances: readonly StanceEntry[], practices: readonly SharedPractice[]): void {
  const byId = new Map(stances);
  fields.list(practices, sharedCaps.practices, (shared) => {
    writeSharedPractice(fields, shared);
    writePair(fields, byId.get(shared.practice.id) ?? {});
    byId.delete(shared.practice.id);
  });
  fields.list([...byId], sharedCaps.practices, ([id, stance]) => {
    writeOwnId(fields, id);
    writePair(fields, stance);
  });
}

function readOwn(fields: FieldReader): { readonly stances: readonly StanceEntry[]; readonly practices: readonly SharedPractice[] } {
  const stances = new Map<PracticeId, SharedPracticeStance>();
  const add = (id: PracticeId): void => {
    if (stances.has(id)) throw new ForeignFault('unreadable');
    stances.set(id, readPair(fields));
  };
  const practices = fields.list(sharedCaps.practices, () => {
    const shared = readSharedPractice(fields);
    add(shared.practice.id);
    return shared;
  });
  fields.list(sharedCaps.practices, () => add(readOwnId(fields)));
  return { practices, stances: [...stances].filter(([, { receive, give }]) => receive !== undefined || give !== undefined) };
}

/** Entries by the places of their keys in a union: how many places there are, then for each a bit and what it says. */
function writePlaces<Key extends string, Value>(
  fields: FieldWriter,
  keys: readonly Key[],
  entries: Readonly<Partial<Record<Key, Value>>>,
  write: (value: Value) => void,
): void {
  fields.number(keys.length);
  for (const key of keys) {
    const value = Object.hasOwn(entries, key) ? entries[key] : undefined;
    fields.flag(value !== undefined);
    if (value !== undefined) write(value);
  }
}

function readPlaces<Key extends string, Value>(
  fields: FieldReader,
  keys: readonly Key[],
  read: () => Value,
): Partial<Record<Key, Value>> {
  const places = fields.number();
  if (places > mostPlaces) throw new ForeignFault('too-large');
  const entries: Partial<Record<Key, Value>> = {};
  for (let place = 0; place < places; place += 1) {
    if (!fields.flag()) continue;
    const value = read();
    const key = keys[place];
    if (key !== undefined) entries[key] = value;
  }
  return entries;
}

export function writeSignal(fields: FieldWriter, { kind, sign, meaning }: Signal): void {
  fields.choice(kind, signalKinds, kindBits);
  if (kind === 'colour') fields.choice<string>(sign, signalColours, kindBits);
  else fields.text(sign, sharedCaps.topic);
  fields.text(meaning, sharedCaps.text);
}

export function readSignal(fields: FieldReader): Signal {
  const kind = fields.choice(signalKinds, kindBits);
  const sign = kind === 'colour' ? fields.choice(signalColours, kindBits) : fields.text(sharedCaps.topic);
  return { kind, sign, meaning: fields.text(sharedCaps.text) };
}

/** The boundaries of a card; throws `too-large` where they name more practices than one card may. */
function withinCap(boundaries: readonly SharedBoundary[]): readonly SharedBoundary[] {
  const named = boundaries.reduce((sum, { practiceIds }) => sum + practiceIds.length, 0);
  if (named > sharedCaps.boundaryPracticeIds) throw new ForeignFault('too-large');
  return boundaries;
}

function writeBoundary(fields: FieldWriter, boundary: SharedBoundary, order: readonly PracticeId[]): void {
  fields.choice(boundary.limit, limits, kindBits);
  fields.text(boundary.topic, sharedCaps.topic);
  fields.text(boundary.words, sharedCaps.text);
  fields.text(boundary.conditions, sharedCaps.text);
  fields.list(boundary.practiceIds, sharedCaps.practiceIds, (id) => writePracticeId(fields, id, order));
}

function readBoundary(fields: FieldReader, order: readonly PracticeId[]): SharedBoundary {
  const limit = fields.choice(limits, kindBits);
  return {
    limit,
    topic: fields.text(sharedCaps.topic),
    words: fields.text(sharedCaps.text),
    conditions: fields.text(sharedCaps.text),
    practiceIds: fields.list(sharedCaps.practiceIds, () => readPracticeId(fields, order)),
  };
}
