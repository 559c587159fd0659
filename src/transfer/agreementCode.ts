import type { Bytes } from '@/crypto/bytes';
import { agreementTexts, type AgreedBoundary, type AgreedPractice, type AgreementTerms, type Place, type Receiver } from '@/domain/agreement/agreement';
import { agreementCaps } from '@/domain/agreement/agreementCaps';
import { plainTerms } from '@/domain/agreement/plainTerms';
import type { AgreementAnswer, ShownAgreement } from '@/domain/agreement/receiveAgreement';
import { limits } from '@/domain/boundary/boundary';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import { sharedCaps } from '@/domain/exchange/sharedCaps';
import type { PracticeId } from '@/domain/practice';
import { bytesOf, digestBytes, digestOf, hexOf } from './agreementDigest';
import { readSignal, readTime, writeSignal, writeTime } from './cardCode';
import { readBody, writeBody, type FieldReader, type FieldWriter } from './fields';

/** Raised by whatever is added to an agreement: nobody says yes to what they can't see. */
const format = 1;

const placeBits = 4;
const limitBits = 3;
const dayBits = 16;
const dayLength = 86_400_000;
const answers = ['yes', 'withdrawn'] as const;

/** An agreement as the body of a message. The digest isn't in it: each device finds it. Throws `too-large` above a cap. */
export function writeAgreement({ id, from, sender, wording, yes }: ShownAgreement): Promise<Bytes> {
  const { version, madeAt } = wording;
  const terms = plainTerms(wording.terms);
  return writeBody(format, (fields) => {
    fields.id(id);
    fields.number(version);
    writeTime(fields, madeAt);
    fields.list(terms.people, agreementCaps.people, (name) => fields.text(name, sharedCaps.name));
    fields.bits(sender, placeBits);
    fields.flag(from !== '');
    if (from !== '') fields.id(from);
    fields.list(yes, agreementCaps.people, ({ place, at }) => {
      fields.bits(place, placeBits);
      writeTime(fields, at);
    });
    writeTerms(fields, terms);
  });
}

/**
 * The agreement of a body: whole, of the declared shape, every list and text within its cap, each place one of its people,
 * and its sender among those who said yes. Throws `ForeignFault` for everything else.
 */
export async function readAgreement(bytes: Uint8Array): Promise<ShownAgreement> {
  const { id, from, sender, yes, wording } = await readBody(bytes, format, readShown);
  return { id, from, sender, yes, wording: { ...wording, digest: await digestOf(id, wording) } };
}

function readShown(fields: FieldReader) {
  const id = fields.id();
  const version = readVersion(fields);
  const madeAt = readTime(fields);
  const people = fields.list(agreementCaps.people, () => fields.text(sharedCaps.name));
  if (people.length < 2) throw new ForeignFault('unreadable');
  const place = (): Place => readPlace(fields, people.length);
  const sender = place();
  const from = fields.flag() ? fields.id() : '';
  const yes = fields.list(people.length, () => ({ place: place(), at: readTime(fields) }));
  const places = new Set(yes.map((one) => one.place));
  if (places.size < yes.length || !places.has(sender)) throw new ForeignFault('unreadable');
  // As every device writes them down, so that the digest is the same everywhere.
  const terms = plainTerms(readTerms(fields, people, place));
  return { id, from, sender, yes, wording: { version, madeAt, terms } };
}

/** An answer to an agreement as the body of a message. */
export function writeAnswer({ id, place, answer, at, version, digest }: AgreementAnswer): Promise<Bytes> {
  return writeBody(format, (fields) => {
    fields.id(id);
    fields.bits(place, placeBits);
    fields.choice(answer, answers, 1);
    writeTime(fields, at);
    fields.number(version);
    fields.bytes(bytesOf(digest));
  });
}

/** The answer of a body. Throws `ForeignFault` for everything that is none. */
export function readAnswer(bytes: Uint8Array): Promise<AgreementAnswer> {
  return readBody(bytes, format, (fields) => ({
    id: fields.id(),
    place: readPlace(fields, agreementCaps.people),
    answer: fields.choice(answers, 1),
    at: readTime(fields),
    version: readVersion(fields),
    digest: hexOf(fields.bytes(digestBytes)),
  }));
}

function readVersion(fields: FieldReader): number {
  const version = fields.number();
  if (version < 1 || version > agreementCaps.version) throw new ForeignFault('unreadable');
  return version;
}

/** Throws `too-large` for a day that the format has no place for: one before 1970, after 2149, or none at all. */
function writeDay(fields: FieldWriter, day: string): void {
  const days = Date.parse(`${day}T00:00:00Z`) / dayLength;
  if (!(days >= 0 && days < 2 ** dayBits)) throw new ForeignFault('too-large');
  fields.bits(days, dayBits);
}

function writeTerms(fields: FieldWriter, terms: AgreementTerms): void {
  fields.list(terms.practices, agreementCaps.practices, ({ id, name, receiver }) => {
    writePractice(fields, id);
    fields.text(name, sharedCaps.topic);
    writeReceiver(fields, receiver);
  });
  fields.list(terms.signals, sharedCaps.signals, (signal) => writeSignal(fields, signal));
  fields.list(terms.boundaries, agreementCaps.boundaries, ({ whose, boundary }) => {
    fields.bits(whose, placeBits);
    fields.choice(boundary.limit, limits, limitBits);
    fields.text(boundary.topic, sharedCaps.topic);
    fields.text(boundary.words, sharedCaps.text);
    fields.text(boundary.conditions, sharedCaps.text);
    fields.list(boundary.practiceIds, sharedCaps.practiceIds, (id) => writePractice(fields, id));
  });
  fields.list(terms.followUps, agreementCaps.followUps, ({ asks, asked, when }) => {
    fields.bits(asks, placeBits);
    fields.bits(asked, placeBits);
    fields.text(when, agreementCaps.when);
  });
  for (const text of agreementTexts) fields.text(terms.texts[text] ?? '', sharedCaps.text);
  fields.flag(terms.until !== undefined);
  if (terms.until !== undefined) writeDay(fields, terms.until);
}

function readTerms(fields: FieldReader, people: readonly string[], place: () => Place): AgreementTerms {
  return {
    people,
    practices: fields.list(agreementCaps.practices, (): AgreedPractice => ({
      id: readPractice(fields),
      name: fields.text(sharedCaps.topic),
      receiver: fields.flag() ? 'each-other' : place(),
    })),
    signals: fields.list(sharedCaps.signals, () => readSignal(fields)),
    boundaries: fields.list(agreementCaps.boundaries, () => readBoundary(fields, place())),
    followUps: fields.list(agreementCaps.followUps, () => ({
      asks: place(),
      asked: place(),
      when: fields.text(agreementCaps.when),
    })),
    texts: Object.fromEntries(agreementTexts.map((text) => [text, fields.text(sharedCaps.text)])),
    ...(fields.flag() ? { until: new Date(fields.bits(dayBits) * dayLength).toISOString().slice(0, 10) } : {}),
  };
}

function readBoundary(fields: FieldReader, whose: Place): AgreedBoundary {
  const limit = fields.choice(limits, limitBits);
  const boundary = {
    limit,
    topic: fields.text(sharedCaps.topic),
    words: fields.text(sharedCaps.text),
    conditions: fields.text(sharedCaps.text),
    practiceIds: fields.list(sharedCaps.practiceIds, () => readPractice(fields)),
  };
  return { whose, boundary };
}

/**
 * A practice goes by its id in letters and not by its place in the catalogue: a device that doesn't know it yet must find
 * the same digest as one that does.
 */
function writePractice(fields: FieldWriter, id: PracticeId): void {
  fields.text(id, sharedCaps.topic);
}

function readPractice(fields: FieldReader): PracticeId {
  const id = fields.text(sharedCaps.topic);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new ForeignFault('unreadable');
  return id;
}

function writeReceiver(fields: FieldWriter, receiver: Receiver): void {
  fields.flag(receiver === 'each-other');
  if (receiver !== 'each-other') fields.bits(receiver, placeBits);
}

function readPlace(fields: FieldReader, people: number): Place {
  const place = fields.bits(placeBits);
  if (place >= people) throw new ForeignFault('unreadable');
  return place;
}
