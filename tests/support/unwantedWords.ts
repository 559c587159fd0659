/**
 * Words that the app doesn't use, and why. `kind` is what a group of texts names to be spared from one rule. `words` are
 * pieces of patterns; what begins or ends with a letter is found as a whole word.
 */
interface UnwantedWords {
  readonly kind: string;
  readonly reason: string;
  readonly words: readonly string[];
}

const unwantedWords = [
  {
    kind: 'gender',
    reason: 'assumes a gender, or a couple of two kinds; "they", "someone" and names fit everybody',
    words: [
      's?he', 'his', 'hers?', 'him', 'himself', 'herself', 'husbands?', 'wi(?:fe|ves)', '(?:boy|girl)friends?',
      'ladies', 'gentlemen', 'both sexes', 'opposite sex',
    ],
  },
  {
    kind: 'label',
    reason: 'makes a person into one thing; say what happened, or what somebody does',
    words: [
      'victims?', 'abusers?', 'perpetrators?', 'offenders?', 'sufferers?', 'slaves?', 'mistress', 'cripples?',
      'frigid', 'promiscuous',
    ],
  },
  {
    kind: 'blame',
    reason: 'blames, or orders about; say what helps from here on',
    words: [
      "should(?:n['’]t)?(?: not)? have", "ought(?:n['’]t)? to have", 'you (?:must|have to)',
      '(?:your|their|whose) (?:own )?fault', 'to blame', "why (?:did|didn['’]t|do|don['’]t) you",
    ],
  },
  {
    kind: 'measure',
    reason: 'measures people by others: whoever differs reads that something is wrong with them',
    words: ['(?:ab)?normal(?:ly)?', 'healthy people', 'most people', 'everyone knows', 'like everybody else'],
  },
  {
    kind: 'explicit',
    reason: 'is explicit or crude; the app is about care, and may be read over a shoulder',
    words: [
      'orgasm[a-z]*', 'climax[a-z]*', 'penis', 'vagina[a-z]*', 'vulva', 'clit[a-z]*', 'genitals?', 'breasts?',
      'nipples?', 'anal', 'anus', 'cum', 'fuck[a-z]*', 'erections?', 'horny', 'naked', 'nude',
    ],
  },
  {
    kind: 'claim',
    reason: 'claims what no study here supports; facts stand in the guides, each with its source',
    words: [
      'oxytocin', 'endorphins?', 'dopamine', 'hormon[a-z]+', 'studies', 'research[a-z]*', 'proven',
      'scientific[a-z]*', 'guarantee[a-z]*', 'cures?', 'heals?',
    ],
  },
  {
    kind: 'promise',
    reason: 'promises safety, which nobody can',
    words: ['(?:is|are|be|perfectly|completely|totally) safe', 'safely', 'risk[- ]free', 'harmless'],
  },
  {
    kind: 'cheer',
    reason: 'cheers or gushes; somebody who is low reads it as noise',
    words: [
      '!', 'amazing', 'awesome', 'incredible', "you['’]ve got this", 'well done', 'congratulations', 'magical',
      'blissful',
    ],
  },
  {
    kind: 'filler',
    reason: 'says nothing; leave it out',
    words: [
      'simply', 'basically', 'obviously', 'needless to say', 'of course', 'it is important to', 'remember that',
      'keep in mind', 'in order to', 'at the end of the day',
    ],
  },
  {
    kind: 'unfinished',
    reason: 'is a stub, or a dash that strings thoughts together',
    words: ['lorem', 'ipsum', 'todo', 'tbd', 'fixme', 'xxx', '—'],
  },
  {
    kind: 'spelling',
    reason: 'is spelt as in America; the texts are British',
    words: [
      'colors?', 'colored', 'favorites?', 'gray', 'pajamas', 'behaviors?', 'apologi(?:ze|zing)[a-z]*',
      'reali(?:ze|zing)[a-z]*', 'recogni(?:ze|zing)[a-z]*', 'centers?', 'odors?', 'moms?',
    ],
  },
] as const satisfies readonly UnwantedWords[];

export type UnwantedKind = (typeof unwantedWords)[number]['kind'];

const compiled = unwantedWords.map(({ kind, reason, words }) => {
  const whole = words.map((word) => (/^[\p{L}([]/u.test(word) ? String.raw`\b(?:${word})\b` : word));
  return { kind, reason, pattern: new RegExp(whole.join('|'), 'giu') };
});

/**
 * What a text says that it doesn't want to say: each word with the reason. `spared` names rules that don't hold for it.
 */
export function unwantedIn(text: string, spared: readonly UnwantedKind[] = []): readonly string[] {
  return compiled
    .filter(({ kind }) => !spared.includes(kind))
    .flatMap(({ pattern, reason }) => [...text.matchAll(pattern)].map(([word]) => `"${word}" ${reason}`));
}
