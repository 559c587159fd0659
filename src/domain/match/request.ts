/** The three questions about a request that stands on no list, and what can be said to each. */
export const requestQuestions = {
  hurts: ['no', 'unsure', 'yes'],
  strength: ['enough', 'a-little', 'none'],
  wish: ['want', 'willing', 'unsure', 'no'],
} as const;

export type RequestQuestion = keyof typeof requestQuestions;
export type RequestSaid<Question extends RequestQuestion> = (typeof requestQuestions)[Question][number];

/** What somebody has said to the questions so far. */
export type RequestThoughts = { readonly [Question in RequestQuestion]?: RequestSaid<Question> };

/** Whether somebody could say no without fear. It is asked beside the three, and never kept. */
export const requestFreedoms = ['yes', 'unsure', 'no'] as const;
export type RequestFreedom = (typeof requestFreedoms)[number];

/** What can be said to a request. All four are whole answers. */
export const requestAnswers = ['yes', 'with-changes', 'not-now', 'no'] as const;
export type RequestAnswer = (typeof requestAnswers)[number];

/**
 * The answers that are open, the one that the thoughts point to first; undefined until all three were thought about. A
 * no always is. A plain yes never is where it would or might hurt, where the strength is short, or where the wish isn't
 * there; nor where somebody isn't sure that they could say no.
 */
export function answersTo(
  { hurts, strength, wish }: RequestThoughts,
  freedom: RequestFreedom | undefined,
): readonly [RequestAnswer, ...RequestAnswer[]] | undefined {
  if (!hurts || !strength || !wish) return undefined;
  if (wish === 'no') return ['no'];
  const isWished = wish === 'want' || wish === 'willing';
  const isFree = freedom === undefined || freedom === 'yes';
  if (!isWished || !isFree) return ['not-now', 'no'];
  if (hurts === 'yes') return wish === 'want' ? ['with-changes', 'not-now', 'no'] : ['no', 'with-changes', 'not-now'];
  if (strength === 'none') return ['not-now', 'with-changes', 'no'];
  if (hurts === 'unsure' || strength === 'a-little') return ['with-changes', 'not-now', 'no'];
  return ['yes', 'with-changes', 'not-now', 'no'];
}
