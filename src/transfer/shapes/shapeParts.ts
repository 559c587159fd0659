import { array, boolean, check, number, object, picklist, pipe, record, safeInteger, string, tuple } from 'valibot';
import { limits } from '@/domain/boundary/boundary';
import { signalKinds } from '@/domain/boundary/signal';
import { cardFields, needWeights } from '@/domain/card/card';
import { moodSteps } from '@/domain/checkin/mood';
import { needs } from '@/domain/need';
import { categories, cautions, levels, places, senses } from '@/domain/practice';
import { helpedLevels } from '@/domain/rating';
import { situations } from '@/domain/situation';

/* Shapes that several kinds of records are made of. What they don't name is passed over. */

/** As a field for days gives them where somebody types a digit too many. */
const farDay = /^\d{5,6}-\d\d-\d\d$/;

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text));
}

/** A day or an instant: what isn't one breaks whatever reckons with it. */
export const time = pipe(string(), check(isTime));
/** A day that somebody chose in a field for days, where the form takes whatever that gives. */
export const chosenDay = pipe(
  string(),
  check((text) => farDay.test(text) || isTime(text)),
);
export const ids = array(string());
export const whole = pipe(number(), safeInteger());
export const situation = picklist(situations);
export const helped = picklist(helpedLevels);
export const mood = object({ pleasant: picklist(moodSteps), energy: picklist(moodSteps) });
export const limit = picklist(limits);
export const signal = object({ kind: picklist(signalKinds), sign: string(), meaning: string() });

const need = picklist(needs);
const level = picklist(levels);

/** What a card says, but for its stances. */
export const cardParts = {
  fields: record(picklist(cardFields), string()),
  needs: record(need, picklist(needWeights)),
  bySituation: record(situation, string()),
};

export const practice = object({
  id: string(),
  category: picklist(categories),
  needs: array(need),
  senses: array(picklist(senses)),
  touch: level,
  talk: level,
  effort: level,
  stimulation: level,
  warmth: level,
  closeness: level,
  minutes: tuple([number(), number()]),
  solo: boolean(),
  remote: boolean(),
  places: array(picklist(places)),
  kit: ids,
  cautions: array(picklist(cautions)),
});
