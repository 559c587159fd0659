import { ForeignFault } from '@/domain/exchange/foreignFault';
import { sharedCaps } from '@/domain/exchange/sharedCaps';
import { needs } from '@/domain/need';
import type { SharedPractice } from '@/domain/exchange/sharedCard';
import { attributes, categories, cautions, levels, places, senses, type Attribute, type Level } from '@/domain/practice';
import type { FieldReader, FieldWriter } from './fields';
import { readOwnId, writeOwnId } from './practiceRefs';

const categoryBits = 5;
const levelBits = 2;
/** Minutes of a day. */
const mostMinutes = 1_440;

/** A practice of the sender's own with all that it can be ranked, found and read by. What to have ready isn't written. */
export function writeSharedPractice(fields: FieldWriter, { practice, name, line }: SharedPractice): void {
  writeOwnId(fields, practice.id);
  fields.choice(practice.category, categories, categoryBits);
  fields.choices(practice.needs, needs);
  fields.choices(practice.senses, senses);
  for (const attribute of attributes) fields.choice(practice[attribute], levels, levelBits);
  for (const minutes of practice.minutes) fields.number(minutes);
  fields.flag(practice.solo);
  fields.flag(practice.remote);
  fields.choices(practice.places, places);
  fields.choices(practice.cautions, cautions);
  fields.text(name, sharedCaps.topic);
  fields.text(line, sharedCaps.text);
}

export function readSharedPractice(fields: FieldReader): SharedPractice {
  const id = readOwnId(fields);
  const category = fields.choice(categories, categoryBits);
  const practice = {
    id,
    category,
    needs: fields.choices(needs),
    senses: fields.choices(senses),
    ...readLevels(fields),
    minutes: readMinutes(fields),
    solo: fields.flag(),
    remote: fields.flag(),
    places: someOf(fields.choices(places)),
    cautions: fields.choices(cautions),
    kit: [],
  };
  return { practice, name: fields.text(sharedCaps.topic), line: fields.text(sharedCaps.text) };
}

function readLevels(fields: FieldReader): Record<Attribute, Level> {
  return {
    touch: fields.choice(levels, levelBits),
    talk: fields.choice(levels, levelBits),
    effort: fields.choice(levels, levelBits),
    stimulation: fields.choice(levels, levelBits),
    warmth: fields.choice(levels, levelBits),
    closeness: fields.choice(levels, levelBits),
  };
}

function readMinutes(fields: FieldReader): readonly [number, number] {
  const shortest = fields.number();
  const longest = fields.number();
  if (shortest > longest || longest > mostMinutes) throw new ForeignFault('unreadable');
  return [shortest, longest];
}

/** A practice can be done somewhere: where only a later release knows the place, it may be anywhere. */
function someOf(chosen: (typeof places)[number][]): readonly (typeof places)[number][] {
  return chosen.length > 0 ? chosen : places;
}
