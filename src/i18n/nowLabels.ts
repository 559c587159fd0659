import type { FirstThing, TalkChoice, TalkPrompt } from '@/domain/session/session';

/* Message keys for the values of a session. A new value without a word doesn't compile. */

export const firstThingLabels = {
  safe: 'labels.firstThing.safe',
  undo: 'labels.firstThing.undo',
  warm: 'labels.firstThing.warm',
  water: 'labels.firstThing.water',
} as const satisfies Record<FirstThing, string>;

export const firstThingLines = {
  safe: 'labels.firstThingLine.safe',
  undo: 'labels.firstThingLine.undo',
  warm: 'labels.firstThingLine.warm',
  water: 'labels.firstThingLine.water',
} as const satisfies Record<FirstThing, string>;

/** What is said instead where what a first thing comes to was ruled out. */
export const firstThingInstead = {
  ...firstThingLabels,
  warm: 'labels.firstThingInstead.warm',
  water: 'labels.firstThingInstead.water',
} as const satisfies Record<FirstThing, string>;

export const firstThingInsteadLines = {
  ...firstThingLines,
  warm: 'labels.firstThingInsteadLine.warm',
  water: 'labels.firstThingInsteadLine.water',
} as const satisfies Record<FirstThing, string>;

export const talkChoiceLabels = {
  now: 'labels.talkChoice.now',
  'few-words': 'labels.talkChoice.fewWords',
  'in-writing': 'labels.talkChoice.inWriting',
  tomorrow: 'labels.talkChoice.tomorrow',
  'not-at-all': 'labels.talkChoice.notAtAll',
} as const satisfies Record<TalkChoice, string>;

export const talkPromptLabels = {
  experience: 'labels.talkPrompt.experience',
  'in-general': 'labels.talkPrompt.inGeneral',
  emotions: 'labels.talkPrompt.emotions',
  pleasure: 'labels.talkPrompt.pleasure',
  discomfort: 'labels.talkPrompt.discomfort',
  boundaries: 'labels.talkPrompt.boundaries',
  disliked: 'labels.talkPrompt.disliked',
  otherwise: 'labels.talkPrompt.otherwise',
  misunderstandings: 'labels.talkPrompt.misunderstandings',
  apologies: 'labels.talkPrompt.apologies',
  again: 'labels.talkPrompt.again',
} as const satisfies Record<TalkPrompt, string>;
