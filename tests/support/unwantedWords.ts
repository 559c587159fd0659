/** Words that the app doesn't use, and why. `kind` is what a group of texts names to be spared from one rule. */
interface UnwantedWords {
  readonly kind: string;
  readonly reason: string;
  readonly pattern: RegExp;
}

const unwantedWords = [
  {
    kind: 'gender',
    reason: 'assumes a gender, or a couple of two kinds; "they", "someone" and names fit everybody',
    pattern:
      /\b(?:s?he|his|hers?|him|himself|herself|husbands?|wi(?:fe|ves)|(?:boy|girl)friends?|ladies|gentlemen|both sexes|opposite sex)\b/giu,
  },
  {
    kind: 'label',
    reason: 'makes a person into one thing; say what happened, or what somebody does',
    pattern: /\b(?:victims?|abusers?|perpetrators?|offenders?|sufferers?|slaves?|mistress|cripples?|frigid|promiscuous)\b/giu,
  },
  {
    kind: 'blame',
    reason: 'blames, or orders about; say what helps from here on',
    pattern:
      /\b(?:should(?:n['’]t)?(?: not)? have|ought(?:n['’]t)? to have|you (?:must|have to)|(?:your|their|whose) (?:own )?fault|to blame|why (?:did|didn['’]t|do|don['’]t) you)\b/giu,
  },
  {
    kind: 'measure',
    reason: 'measures people by others: whoever differs reads that something is wrong with them',
    pattern: /\b(?:(?:ab)?normal(?:ly)?|healthy people|most people|everyone knows|like everybody else)\b/giu,
  },
  {
    kind: 'explicit',
    reason: 'is explicit or crude; the app is about care, and may be read over a shoulder',
    pattern:
      /\b(?:orgasm\w*|climax\w*|penis|vagina\w*|vulva|clit\w*|genitals?|breasts?|nipples?|anal|anus|cum|fuck\w*|erections?|horny|naked|nude)\b/giu,
  },
  {
    kind: 'claim',
    reason: 'claims what no study here supports; facts stand in the guides, each with its source',
    pattern:
      /\b(?:oxytocin|endorphins?|dopamine|hormon\w+|studies|research\w*|proven|scientific\w*|guarantee\w*|cures?|heals?)\b/giu,
  },
  {
    kind: 'promise',
    reason: 'promises safety, which nobody can',
    pattern: /\b(?:(?:is|are|be|perfectly|completely|totally) safe|safely|risk[- ]free|harmless)\b/giu,
  },
  {
    kind: 'cheer',
    reason: 'cheers or gushes; somebody who is low reads it as noise',
    pattern: /!|\b(?:amazing|awesome|incredible|you['’]ve got this|well done|congratulations|magical|blissful)\b/giu,
  },
  {
    kind: 'filler',
    reason: 'says nothing; leave it out',
    pattern:
      /\b(?:simply|basically|obviously|needless to say|of course|it is important to|remember that|keep in mind|in order to|at the end of the day)\b/giu,
  },
  {
    kind: 'unfinished',
    reason: 'is a stub, or a dash that strings thoughts together',
    pattern: /\b(?:lorem|ipsum|todo|tbd|fixme|xxx)\b|—/giu,
  },
  {
    kind: 'spelling',
    reason: 'is spelt as in America; the texts are British',
    pattern:
      /\b(?:colors?|colored|favorites?|gray|pajamas|behaviors?|apologi(?:ze|zing)\w*|reali(?:ze|zing)\w*|recogni(?:ze|zing)\w*|centers?|odors?|moms?)\b/giu,
  },
] as const satisfies readonly UnwantedWords[];

export type UnwantedKind = (typeof unwantedWords)[number]['kind'];

/** What a text says that it doesn't want to say: each word with the reason. `spared` names rules that don't hold for it. */
export function unwantedIn(text: string, spared: readonly UnwantedKind[] = []): readonly string[] {
  return unwantedWords
    .filter(({ kind }) => !spared.includes(kind))
    .flatMap(({ pattern, reason }) => [...text.matchAll(pattern)].map(([word]) => `"${word}" ${reason}`));
}
