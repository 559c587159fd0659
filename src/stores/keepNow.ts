/** Tells forms to keep at once what was typed, before the vault closes: `useDraft`, and `useAutosave` of `ui`. */
export const keepNowEvent = 'keep-now';
