/**
 * A text without what is no writing: control characters (C0, C1; the line break stays, a tab becomes a blank) and the
 * marks that turn the direction of what follows, by which a text could be made to look like another one. Texts that run
 * from right to left need none of these: where one is shown its direction is found from its letters.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? character : ''));
}
