import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { joined } from '@/crypto/joined';
import { randomBytes } from '@/crypto/randomBytes';
import { blinded, blindedAgain, markBytes, markOf, newScalar, pointBytes, runBytes, runFrom } from '@/crypto/sharedSet';
import { elementName, type CompareElement } from '@/domain/compare/compareElements';
import type { FirstRun, Hex, SecondRun } from '@/domain/compare/compareRun';
import { opposite } from '@/domain/compare/compareWish';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import type { Message } from '@/domain/exchange/message';
import { directions, type Direction } from '@/domain/stance';

/** How many elements each of the two lists of a message has, whatever was answered: two for each of 64 practices. */
const listLength = 128;

const format = 1;
const firstLength = 1 + directions.length * listLength * pointBytes;
const secondLength = 1 + runBytes + directions.length * listLength * markBytes;

/** Work of some hundred milliseconds, in steps of a few each: all of them, in order, then `result`. */
export interface Work<T> {
  readonly steps: readonly (() => void)[];
  readonly result: () => T;
}

type Lists<T> = Record<Direction, T[]>;

const emptyLists = <T>(): Lists<T> => ({ receive: [], give: [] });

/**
 * Makes the first message: the elements of each list, filled up to its length by elements of chance, each under the secret
 * of that list. They stand in the order of their bytes, which is one of chance. The two lists have secrets of their own, or
 * an element in both would be seen to be the same.
 */
export function firstRound(elements: Readonly<Record<Direction, readonly CompareElement[]>>): Work<FirstRun> {
  const scalars = { receive: newScalar(), give: newScalar() };
  const placed = emptyLists<{ readonly point: Uint8Array; readonly name: string }>();
  const steps = directions.flatMap((direction) => {
    const names = elements[direction].map(elementName);
    if (names.length > listLength) throw new RangeError('more elements than a list has places');
    return Array.from({ length: listLength }, (_, at) => (): void => {
      const name = names[at] ?? '';
      const element = name ? new TextEncoder().encode(name) : randomBytes(pointBytes);
      placed[direction].push({ point: blinded(element, scalars[direction]), name });
    });
  });

  function result(): FirstRun {
    for (const direction of directions) placed[direction].sort((one, other) => byBytes(one.point, other.point));
    const points = directions.flatMap((direction) => placed[direction].map(({ point }) => point));
    return {
      message: bytesToHex(joined(Uint8Array.of(format), ...points)),
      scalars: { receive: bytesToHex(scalars.receive), give: bytesToHex(scalars.give) },
      names: { receive: placed.receive.map(({ name }) => name), give: placed.give.map(({ name }) => name) },
    };
  }

  return { steps, result };
}

/**
 * Answers the other's first message with the second one. What they receive meets what is given here, so their list is
 * put under the secret of the opposite one. Throws a ForeignFault, here or in a step, where the message isn't whole, holds
 * what is no point, or is one's own.
 */
export function secondRound(run: FirstRun, body: Uint8Array): Work<SecondRun> {
  const own = hexToBytes(run.message);
  const theirs = readFirst(body);
  const ownPoints = new Set(directions.flatMap((direction) => readFirst(own)[direction].map(bytesToHex)));
  if (directions.some((direction) => theirs[direction].some((point) => ownPoints.has(bytesToHex(point))))) {
    throw new ForeignFault('not-for-here');
  }
  const told = runFrom(own, body);
  const expected = runFrom(body, own);
  const answer = emptyLists<Uint8Array>();
  const marks = emptyLists<Hex>();
  const steps = directions.flatMap((direction) => {
    const scalar = hexToBytes(run.scalars[opposite(direction)]);
    return theirs[direction].map((point) => (): void => {
      const both = refusing(() => blindedAgain(point, scalar));
      answer[direction].push(markOf(told, both));
      marks[opposite(direction)].push(bytesToHex(markOf(expected, both)));
    });
  });

  function result(): SecondRun {
    const answered = directions.flatMap((direction) => answer[direction]);
    return {
      first: run.message,
      message: bytesToHex(joined(Uint8Array.of(format), told, ...answered)),
      run: bytesToHex(expected),
      marks,
      names: run.names,
    };
  }

  return { steps, result };
}

/** Whether a first message that comes once more is one's own, and not the other's. */
export function isOwnFirst(run: SecondRun, body: Uint8Array): boolean {
  return bytesToHex(body) === run.first;
}

/**
 * Reads the other's second message: the names of one's own elements that the other has as well. Throws a ForeignFault where
 * it isn't whole, or belongs to another run.
 */
export function elementsInCommon(run: SecondRun, body: Uint8Array): Record<Direction, ReadonlySet<string>> {
  expectShape(body, secondLength);
  if (bytesToHex(body.subarray(1, 1 + runBytes)) !== run.run) throw new ForeignFault('not-for-here');
  const lists = readLists(body.subarray(1 + runBytes), markBytes);
  const found = { receive: new Set<string>(), give: new Set<string>() };
  for (const direction of directions) {
    const theirs = new Set(run.marks[direction]);
    const own = lists[direction].map(bytesToHex);
    if (new Set(own).size !== listLength) throw new ForeignFault('unreadable');
    own.forEach((mark, at) => {
      const name = run.names[direction][at];
      if (name && theirs.has(mark)) found[direction].add(name);
    });
  }
  return found;
}

/** A body that was kept, as it is shown to the other device. */
export function compareMessage(kind: 'compare-first' | 'compare-second', body: Hex): Message {
  return { kind, body: hexToBytes(body) };
}

/** The lists of a first message; whether each is a point shows when it is used. */
function readFirst(body: Uint8Array): Lists<Uint8Array> {
  expectShape(body, firstLength);
  const lists = readLists(body.subarray(1), pointBytes);
  const all = directions.flatMap((direction) => lists[direction]);
  const isSorted = directions.every((direction) =>
    lists[direction].every((point, at, list) => at === 0 || byBytes(list[at - 1] ?? point, point) < 0),
  );
  if (!isSorted || new Set(all.map(bytesToHex)).size !== all.length) throw new ForeignFault('unreadable');
  return lists;
}

function expectShape(body: Uint8Array, length: number): void {
  if (body[0] !== undefined && body[0] > format) throw new ForeignFault('newer');
  if (body.length > length) throw new ForeignFault('too-large');
  if (body.length < length || body[0] !== format) throw new ForeignFault('unreadable');
}

function readLists(bytes: Uint8Array, size: number): Lists<Uint8Array> {
  const lists = emptyLists<Uint8Array>();
  directions.forEach((direction, list) => {
    for (let at = 0; at < listLength; at += 1) {
      const from = (list * listLength + at) * size;
      lists[direction].push(bytes.subarray(from, from + size));
    }
  });
  return lists;
}

/** What the curve throws at bytes that are no point is a refusal of the message. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new ForeignFault('unreadable', { cause });
  }
}

function byBytes(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, place) => byte !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
