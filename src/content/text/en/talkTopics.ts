import type { TalkTopic } from '@/domain/match/talkTopics';

/** A topic in words: why it is worth a minute, and questions that each can ask the other. */
interface TalkTopicText {
  readonly heading: string;
  readonly why: string;
  readonly ask: readonly string[];
}

/** Questions and no answers: what two people make of them is theirs. */
export const talkTopicText: Readonly<Record<TalkTopic, TalkTopicText>> = {
  'wishes-differ': {
    heading: 'Where your wishes differ',
    why: 'A difference is no fault in either of you. It is better met with a plan than in the middle of the night.',
    ask: ['“Which part of this matters most to you?”', '“What would be enough, even if it isn’t all of it?”', '“What could we each do, so that nobody has to give in?”'],
  },
  conditions: {
    heading: 'Only if',
    why: 'Some things are fine under a condition. Ask until you could say it back in your own words.',
    ask: ['“What would I see or hear if it stopped being all right?”', '“Is it still like that today?”', '“Who checks, and how?”'],
  },
  noted: {
    heading: 'What one of you has noted',
    why: 'It isn’t a limit, and somebody thought it worth a line. Begin with that person. The other only listens at first.',
    ask: ['“Would you like to tell me about it, now or another time?”', '“What do you want from me when it comes up?”'],
  },
  unsure: {
    heading: 'What one of you isn’t sure of',
    why: 'Not sure is an answer, and it isn’t a small yes. You can leave it, or ask again on another day.',
    ask: ['“What would make it easier to say yes, or easier to say no?”', '“Would a shorter or lighter form be better?”', '“Shall we leave this one out for now?”'],
  },
  silence: {
    heading: 'What nobody has said anything about',
    why: 'A card never says everything. What is missing may be a limit that somebody keeps to themselves. It isn’t a yes.',
    ask: ['“Is there anything I ought to know that isn’t on your card?”', '“You don’t need to give me a reason. What would you rather I didn’t do?”'],
  },
  'contact-after': {
    heading: 'Contact afterwards',
    why: 'Waiting for a message is hard when you don’t know if one will come. “None” is an answer that can be lived with, once it is known.',
    ask: ['“Would you like to hear from me tomorrow? How, and at about what time?”', '“What does it mean, and not mean, if one of us writes?”', '“If you feel low in the next days, may I be the one you tell?”'],
  },
  'words-to-avoid': {
    heading: 'Words to leave out',
    why: 'A word that is sweet to one can sting the other. You don’t need to know where it comes from.',
    ask: ['“Which words do you like to hear from me afterwards?”', '“Is there a word or a joke that I’d better leave out?”', '“What shall I call you then?”'],
  },
  'how-long': {
    heading: 'How long',
    why: 'Time is easier to give when you know its end. It is fine to need five minutes, and fine to need the night.',
    ask: ['“How long would feel right, and how would I notice that it’s enough?”', '“Is there somewhere you need to be in the morning?”', '“What would you like to do with the rest of the night?”'],
  },
  expectations: {
    heading: 'What each of you expects',
    why: 'Care afterwards is kind. It is no promise of more. Say what it is for you, so that nobody has to read it in a cup of tea.',
    ask: ['“What are we to each other tonight, and tomorrow?”', '“Who leaves, who stays, and who decides that?”', '“If one of us wants no aftercare at all, who looks after the other?”'],
  },
};
