import { careSaid, feelings, wordsOf, type CheckInAnswers } from './checkInAnswers';
import { checkInQuestions, textsOfPage, type CheckInPageId } from './checkInPages';

/** Whether anything was said on a page, "rather not say" as well. */
export function isAnswered(answers: CheckInAnswers, page: CheckInPageId): boolean {
  if (answers.ratherNot.includes(page)) return true;
  if (textsOfPage[page]?.some((text) => wordsOf(answers, text))) return true;
  switch (page) {
    case 'before':
    case 'after':
    case 'pleasure':
    case 'discomfort':
    case 'boundary':
      return answers[page] !== undefined;
    case 'felt':
      return Object.keys(answers.felt).length > 0;
    case 'tried':
      return answers.tried.some(({ what }) => what.trim());
    case 'helped':
      return Object.keys({ ...answers.helped, ...careSaid(answers, 'give') }).length > 0;
    default:
      return false;
  }
}

/** Whether there is nothing in the answers that anybody said, or asked to keep. */
export function isBlank(answers: CheckInAnswers): boolean {
  return answers.forMe === undefined && !checkInQuestions.some((page) => isAnswered(answers, page));
}

/** The answers without anything that was said on a page; the same object where nothing was. */
export function withoutPage(answers: CheckInAnswers, page: CheckInPageId): CheckInAnswers {
  if (!isAnswered(answers, page) && !(page === 'tried' && answers.tried.length > 0)) return answers;
  const texts: readonly string[] = textsOfPage[page] ?? [];
  const { before, after, pleasure, discomfort, boundary, gave, ...rest } = answers;
  return {
    ...rest,
    ...(page !== 'before' && before ? { before } : {}),
    ...(page !== 'after' && after ? { after } : {}),
    ...(page !== 'pleasure' && pleasure !== undefined ? { pleasure } : {}),
    ...(page !== 'discomfort' && discomfort !== undefined ? { discomfort } : {}),
    ...(page !== 'boundary' && boundary ? { boundary } : {}),
    ...(page === 'felt' ? { felt: {} } : {}),
    ...(page === 'tried' ? { tried: [] } : {}),
    ...(page === 'helped' ? { helped: {} } : {}),
    ...(page !== 'helped' && gave ? { gave } : {}),
    words: Object.fromEntries(Object.entries(answers.words).filter(([text]) => !texts.includes(text))),
    ratherNot: answers.ratherNot.filter((other) => other !== page),
  };
}

/** The answers with "rather not say" in the place of all that was said on a page. */
export function withSilence(answers: CheckInAnswers, page: CheckInPageId): CheckInAnswers {
  const cleared = withoutPage(answers, page);
  if (page === 'boundary') return { ...cleared, boundary: 'rather-not-say' };
  if (page === 'felt') {
    return { ...cleared, felt: Object.fromEntries(feelings.map((feeling) => [feeling, 'rather-not-say'])) };
  }
  return { ...cleared, ratherNot: [...cleared.ratherNot, page] };
}

/** The answers with a page as it was `before`, and all the rest as it is now. */
export function withPageOf(answers: CheckInAnswers, page: CheckInPageId, before: CheckInAnswers): CheckInAnswers {
  const cleared = withoutPage(answers, page);
  const texts: readonly string[] = textsOfPage[page] ?? [];
  const words = Object.entries(before.words).filter(([text]) => texts.includes(text));
  return {
    ...cleared,
    ...(page in before ? { [page]: before[page as keyof CheckInAnswers] } : {}),
    ...(page === 'helped' && before.gave ? { gave: before.gave } : {}),
    words: { ...cleared.words, ...Object.fromEntries(words) },
    ratherNot: before.ratherNot.includes(page) ? [...cleared.ratherNot, page] : cleared.ratherNot,
  };
}

/** The answers with something said on a page: whoever says something is not silent there any more. */
export function withSaid(
  answers: CheckInAnswers,
  page: CheckInPageId,
  say: (before: CheckInAnswers) => CheckInAnswers,
): CheckInAnswers {
  const said = say(answers);
  if (said === answers || !said.ratherNot.includes(page)) return said;
  return { ...said, ratherNot: said.ratherNot.filter((other) => other !== page) };
}
