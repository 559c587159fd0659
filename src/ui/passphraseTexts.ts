/** The words around the choice of a passphrase. */
export interface PassphraseTexts {
  readonly wait: string;
  readonly choose: string;
  readonly drawn: string;
  readonly useDrawn: string;
  readonly drawAgain: string;
  readonly own: string;
  readonly ownHint: string;
  readonly useOwn: string;
  readonly strengthNote: string;
  /** How long one holds; a weak one isn't taken. */
  readonly strengths: Readonly<Record<'weak' | 'fair' | 'good' | 'strong', string>>;
  readonly show: string;
  readonly again: string;
  readonly againText: string;
  readonly againWrong: string;
  readonly seeAgain: string;
}
