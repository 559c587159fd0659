import { attributes, type Attribute, type Practice, type PracticeId } from '../practice';
import { stanceOn, type Direction, type Stances } from '../stance';
import { effectsInForce, pointsForItself, type EffectInForce } from './effectsInForce';
import { besideOwnNeeds, ownNeedsFor, type OwnNeeds } from './ownNeeds';
import type { RankedPractice, RankingInput } from './ranking';
import type { Effect, ScoredQuestion, Scoring } from './scoring';

/** From this many points on, an answer asks for a practice by name: it points there, and doesn't merely lean there. */
const namedFrom = 2;

/** From this many points on, what a practice is like asks for it, where no answer could have named it. */
const likeFrom = 3;

/**
 * What may be claimed of somebody's wishes from their answers alone, in the order of `ranked`. Far fewer than have
 * points: a need that many practices serve asks for none of them. An answer has to name the practice; only where none of
 * the list's answers could have done so, what the practice is like is enough. Nothing that an answer names as unwanted,
 * nothing that one rules out after some situation, and no touch beside an answer against touch, unless one about touch
 * names it. Empty where nothing was answered.
 */
export function spokenFor(
  input: RankingInput,
  scoring: Scoring,
  ranked: readonly RankedPractice[],
): readonly PracticeId[] {
  const own = ownNeedsFor(input);
  const inForce = besideOwnNeeds(effectsInForce(input, scoring), own);
  const couldBeNamed = namedByAny(scoring, input.direction);
  const byId = new Map(input.practices.map((practice) => [practice.id, practice]));

  function isAskedFor(practice: Practice): boolean {
    const named = inForce.map(({ effect }) => pointsForItself(effect, practice));
    if (named.some((points) => points < 0)) return false;
    if (isTouchUnasked(practice, inForce, own, scoring)) return false;
    if (named.some((points) => points >= namedFrom)) return true;
    return !couldBeNamed.has(practice.id) && isLikeWhatIsAskedFor(practice, inForce, own);
  }

  return ranked
    .filter(({ score, notAfter }) => score > 0 && notAfter.length === 0)
    .map(({ id }) => id)
    .filter((id) => {
      const practice = byId.get(id);
      return practice !== undefined && isAskedFor(practice);
    });
}

/** The practices for which some answer of a list would speak by name. */
function namedByAny(scoring: Scoring, direction: Direction): ReadonlySet<PracticeId> {
  return new Set(
    Object.values(scoring)
      .filter((scored) => scored.direction === direction)
      .flatMap(({ options }) => Object.values(options))
      .flatMap(({ practices = {} }) => Object.entries(practices))
      .filter(([, points]) => points > 0)
      .map(([id]) => id),
  );
}

/** Whether somebody spoke against as much touch, and no answer that is about touch names the practice all the same. */
function isTouchUnasked(practice: Practice, inForce: readonly EffectInForce[], own: OwnNeeds, scoring: Scoring): boolean {
  if (practice.touch === 0) return false;
  const isUnwanted = own.touch === 'none' || inForce.some(({ effect }) => speaksAgainst(effect, practice, 'touch'));
  return isUnwanted && !inForce.some(({ question, effect }) =>
    pointsForItself(effect, practice) >= namedFrom && isAboutTouch(scoring[question]),
  );
}

function isAboutTouch(scored: ScoredQuestion | undefined): boolean {
  return Object.values(scored?.options ?? {}).some(({ attributes: moved, leaveOut }) => moved?.touch ?? leaveOut?.atLeast?.touch);
}

/** Touch is there or not: an answer that would rather have none speaks against any. Of all else, a little may be fine. */
function speaksAgainst(effect: Effect, practice: Practice, attribute: Attribute): boolean {
  const points = effect.attributes?.[attribute];
  if (!points) return false;
  return points[practice[attribute]] < (attribute === 'touch' ? Math.max(0, points[0]) : 0);
}

/** Of much touch only where touch itself is asked for: nobody is held because they would like to be warm. */
function isLikeWhatIsAskedFor(practice: Practice, inForce: readonly EffectInForce[], own: OwnNeeds): boolean {
  const { needs, touch } = practice;
  const isUnwanted = inForce.some(({ effect }) =>
    attributes.some((name) => speaksAgainst(effect, practice, name)) || needs.some((need) => (effect.needs?.[need] ?? 0) < 0),
  );
  if (isUnwanted || needs.some((need) => own[need] === 'none')) return false;
  const likeness = (name: Attribute): number =>
    practice[name] === 0 ? 0 : sum(inForce.map(({ effect }) => effect.attributes?.[name]?.[practice[name]] ?? 0));
  if (touch > 1 && likeness('touch') <= 0) return false;
  const served = sum(inForce.flatMap(({ effect }) => needs.map((need) => effect.needs?.[need] ?? 0)));
  return served + sum(attributes.map(likeness)) >= likeFrom;
}

/** The most practices of one direction for which the answers speak to somebody else: as many as one can keep in mind. */
const mostClaimed = 8;

/** What of it is told to somebody else: the strongest, and nothing of which a stance says more. `asked`: the strongest first. */
export function claimedOf(asked: readonly PracticeId[], stances: Stances, direction: Direction): readonly PracticeId[] {
  return asked.filter((id) => stanceOn(stances, id)[direction] === undefined).slice(0, mostClaimed);
}

function sum(points: readonly number[]): number {
  return points.reduce((all, each) => all + each, 0);
}
