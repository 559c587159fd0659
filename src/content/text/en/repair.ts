import type { RepairKind, WrittenStep } from '@/domain/repair/repair';

/** One step in words: its heading, what it is for, the label of the text, and lines that somebody could say. */
export interface RepairStepText {
  readonly heading: string;
  readonly lead: string;
  readonly label: string;
  readonly say: readonly string[];
}

export const repairKindText: Readonly<Record<RepairKind, { readonly name: string; readonly line: string }>> = {
  accident: {
    name: 'An accident',
    line: 'Somebody got hurt, or a thing broke. Nobody meant it.',
  },
  misunderstanding: {
    name: 'A misunderstanding',
    line: 'You saw the same thing in two ways.',
  },
  limit: {
    name: 'A limit that was crossed',
    line: 'Something was agreed or said, and it didn’t hold.',
  },
};

/** The steps of somebody who owns what they did, after an accident or a limit that was crossed. */
const owningUp = {
  happened: {
    heading: 'What happened',
    lead: 'Tell your own part only, plainly, without “but”. Theirs is for them to tell.',
    label: 'My part in it',
    say: ['“I didn’t stop when you went quiet.”', '“I pulled too hard.”'],
  },
  responsibility: {
    heading: 'This was mine',
    lead: 'Say that it was yours to look after. You may not have meant it; it can still be yours.',
    label: 'What was mine to look after',
    say: ['“That was mine to watch, and I didn’t.”', '“You did nothing to cause it.”'],
  },
  regret: {
    heading: 'I’m sorry for',
    lead: 'Name what it did to them, as far as you know. Sorry for “how you feel” is a smaller thing.',
    label: 'What I’m sorry for',
    say: ['“I’m sorry that you were left alone with it.”', '“I’m sorry it hurt, and that it took me so long.”'],
  },
  change: {
    heading: 'What I’ll do',
    lead: 'Something small that can be seen. Promise only what you can keep on a bad day as well.',
    label: 'What I’ll do from now on',
    say: ['“I’ll ask before I start, and halfway through.”', '“I won’t do that again until you bring it up.”'],
  },
  need: {
    heading: 'What do you need?',
    lead: 'Ask, then listen to the end. “Nothing”, “time” and “I don’t know” are answers. Forgiving you isn’t something they owe.',
    label: 'What they said they need',
    say: ['“What do you need from me now, if anything?”'],
  },
} as const satisfies Partial<Record<WrittenStep, RepairStepText>>;

/** Where two people saw one thing in two ways: each one's view first, and nobody decides who is right. */
const twoViews = {
  'view-mine': {
    heading: 'How it was for me',
    lead: 'One of you first. The other only listens, and asks nothing yet.',
    label: 'How one of us saw it',
    say: ['“I thought the hand on my arm meant go on.”'],
  },
  'view-theirs': {
    heading: 'How it was for you',
    lead: 'Now the other. Both can be true at once. Nobody has to win this.',
    label: 'How the other saw it',
    say: ['“For me it meant wait.”', '“I hear that it was different for you.”'],
  },
} as const satisfies Partial<Record<WrittenStep, RepairStepText>>;

/** For the one whose limit was crossed, once they want to go on. */
const ofTheOneHurt = {
  said: {
    heading: 'What I want you to know',
    lead: 'As much or as little as you like. You don’t have to prove it, or to make it easy to hear.',
    label: 'What I want to say',
    say: ['“I had said no to this, and it happened.”', '“I froze. That wasn’t a yes.”'],
  },
  needed: {
    heading: 'What I need now',
    lead: 'Today, this week. Distance is a need like any other.',
    label: 'What I need',
    say: ['“I need you to listen and not explain.”', '“I want to sleep alone tonight.”'],
  },
  'from-here': {
    heading: 'What changes from here',
    lead: 'What is off the table, for now or for good. You can change it later, in both directions.',
    label: 'What has to be different',
    say: ['“Not this, until I ask for it.”', '“I decide whether we talk about it again.”'],
  },
} as const satisfies Partial<Record<WrittenStep, RepairStepText>>;

/** A misunderstanding has no one who did it: its last steps are for both. */
export const sharedStepText = {
  change: {
    heading: 'What we’ll do differently',
    lead: 'A clearer sign, a question, a pause. Choose one thing.',
    label: 'What we’ll do from now on',
    say: ['“Two taps mean slower. A hand flat on the chest means stop.”'],
  },
  need: {
    heading: 'What does each of us need?',
    lead: 'Each says one thing, or nothing. It may be a different thing.',
    label: 'What each of us needs now',
    say: ['“I’d like a quiet hour. And you?”'],
  },
} as const satisfies Partial<Record<WrittenStep, RepairStepText>>;

export const repairStepText: Readonly<Record<WrittenStep, RepairStepText>> = { ...owningUp, ...twoViews, ...ofTheOneHurt };
