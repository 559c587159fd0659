import { mostPlaces, placeOfUnknown, unknownPractice } from '@/domain/exchange/knownPractices';
import type { PracticeId } from '@/domain/practice';
import type { FieldReader, FieldWriter } from './fields';

const ownPrefix = 'own-';
const placeBits = 12;

export function isOwn(id: PracticeId): boolean {
  return id.startsWith(ownPrefix);
}

/** The place of a practice in the order, by its id or by its number; throws for an id that has none. */
export function placeIn(order: readonly PracticeId[], id: PracticeId): number {
  const place = placeOfUnknown(id) ?? order.indexOf(id);
  if (place < 0 || place >= mostPlaces) throw new RangeError('a practice without a place in the catalogue');
  return place;
}

/** The practice at a place; its number where only a later release has it. */
export function practiceAt(order: readonly PracticeId[], place: number): PracticeId {
  return order[place] ?? unknownPractice(place);
}

/** The id of a person's own practice: `own-` and 16 hexadecimal digits, of which the digits are written. */
export function writeOwnId(fields: FieldWriter, id: PracticeId): void {
  fields.id(id.slice(ownPrefix.length));
}

export function readOwnId(fields: FieldReader): PracticeId {
  return ownPrefix + fields.id();
}

/** Any practice: a bit that says whether it is an own one, then its id or its place. */
export function writePracticeId(fields: FieldWriter, id: PracticeId, order: readonly PracticeId[]): void {
  fields.flag(isOwn(id));
  if (isOwn(id)) writeOwnId(fields, id);
  else fields.bits(placeIn(order, id), placeBits);
}

export function readPracticeId(fields: FieldReader, order: readonly PracticeId[]): PracticeId {
  return fields.flag() ? readOwnId(fields) : practiceAt(order, fields.bits(placeBits));
}
