import { closingThings, firstThings, talkPrompts, type Place, type SessionFlow, type TalkChoice, type TalkPrompt } from './session';

/** What is asked of those who want only a few words. */
const fewPrompts = ['in-general', 'again'] as const satisfies readonly TalkPrompt[];

function promptsFor(choice: TalkChoice | undefined): readonly TalkPrompt[] {
  return choice === 'few-words' ? fewPrompts : talkPrompts;
}

/** Where talking goes on to: the next prompt of what was chosen, and after the last one the close. */
export function onwardInTalk(at: 'choice' | 'writing' | TalkPrompt, choice: TalkChoice | undefined): Place {
  const prompts = promptsFor(choice);
  const next = at === 'choice' || at === 'writing' ? undefined : prompts[prompts.indexOf(at) + 1];
  return next ? { stage: 'talk', at: next } : { stage: 'close', at: 'state' };
}

/** How far somebody is in what is asked one after the other: the place from 1, and how many there are. */
export function promptPlace(at: TalkPrompt, choice: TalkChoice | undefined): { readonly place: number; readonly all: number } {
  const prompts = promptsFor(choice);
  return { place: prompts.indexOf(at) + 1, all: prompts.length };
}

/** The screen before this one; undefined for the very first. */
export function backFrom({ place, talk, state }: SessionFlow): Place | undefined {
  switch (place.stage) {
    case 'first': {
      const before = firstThings[firstThings.indexOf(place.at) - 1];
      return before && { stage: 'first', at: before };
    }
    case 'body':
      return place.at === 'overview' ? { stage: 'first', at: 'water' } : { stage: 'body', at: 'overview' };
    case 'care':
      return place.at === 'practice' ? { stage: 'body', at: 'overview' } : { stage: 'care', at: 'practice' };
    case 'talk': {
      if (place.at === 'choice') return { stage: 'care', at: 'practice' };
      const prompts = promptsFor(talk);
      const before = place.at === 'writing' ? undefined : prompts[prompts.indexOf(place.at) - 1];
      return { stage: 'talk', at: before ?? 'choice' };
    }
    case 'close': {
      const asked = closingThings.filter((thing) => thing !== 'helps' || state === 'not-quite' || place.at === 'helps');
      const before = asked[asked.indexOf(place.at) - 1];
      return before ? { stage: 'close', at: before } : { stage: 'talk', at: 'choice' };
    }
    default:
      return undefined;
  }
}
