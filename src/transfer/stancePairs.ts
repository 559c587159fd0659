import { ForeignFault } from '@/domain/exchange/foreignFault';
import { mostPlaces } from '@/domain/exchange/knownPractices';
import { sharedStances, type SharedPracticeStance, type SharedStance } from '@/domain/exchange/sharedCard';
import type { PracticeId } from '@/domain/practice';
import type { FieldReader, FieldWriter } from './fields';
import { placeIn, practiceAt } from './practiceRefs';

/** Nothing said, and each of the stances. */
const values = sharedStances.length + 1;
/** Receiving and giving together have 81 values, in 7 bits; the 47 that are left over count practices without any. */
const pairBits = 7;
const pairs = values * values;
const shortestRun = 2;
const longestRun = 2 ** pairBits - 1 - pairs + shortestRun;

export function writePair(fields: FieldWriter, { receive, give }: SharedPracticeStance): void {
  fields.bits(numberOf(receive) * values + numberOf(give), pairBits);
}

/** Both stances; `unreadable` for what is no pair. */
export function readPair(fields: FieldReader): SharedPracticeStance {
  const pair = fields.bits(pairBits);
  if (pair >= pairs) throw new ForeignFault('unreadable');
  return pairOf(pair);
}

/** The stances of the catalogue's practices, by their places, up to the last of which something is said. */
export function writeStances(
  fields: FieldWriter,
  stances: readonly (readonly [PracticeId, SharedPracticeStance])[],
  order: readonly PracticeId[],
): void {
  const said = stances
    .filter(([, { receive, give }]) => receive !== undefined || give !== undefined)
    .map(([id, stance]) => [placeIn(order, id), stance] as const)
    .sort(([one], [other]) => one - other);
  let at = 0;
  fields.number((said.at(-1)?.[0] ?? -1) + 1);
  for (const [place, stance] of said) {
    if (place < at) throw new RangeError('two stances on one practice');
    skip(fields, place - at);
    writePair(fields, stance);
    at = place + 1;
  }
}

export function readStances(fields: FieldReader, order: readonly PracticeId[]): (readonly [PracticeId, SharedPracticeStance])[] {
  const places = fields.number();
  if (places > mostPlaces) throw new ForeignFault('too-large');
  const stances: (readonly [PracticeId, SharedPracticeStance])[] = [];
  for (let place = 0; place < places; ) {
    const code = fields.bits(pairBits);
    if (code > 0 && code < pairs) stances.push([practiceAt(order, place), pairOf(code)]);
    place += code < pairs ? 1 : code - pairs + shortestRun;
  }
  return stances;
}

function skip(fields: FieldWriter, practices: number): void {
  let left = practices;
  while (left > 0) {
    const run = Math.min(left, longestRun);
    fields.bits(run < shortestRun ? 0 : pairs + run - shortestRun, pairBits);
    left -= run;
  }
}

function numberOf(stance: SharedStance | undefined): number {
  return stance === undefined ? 0 : sharedStances.indexOf(stance) + 1;
}

function pairOf(pair: number): SharedPracticeStance {
  const receive = sharedStances[Math.floor(pair / values) - 1];
  const give = sharedStances[(pair % values) - 1];
  return { ...(receive && { receive }), ...(give && { give }) };
}
