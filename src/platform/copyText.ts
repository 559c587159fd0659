/** Puts a text into the clipboard, by a tap of the person's. False where the system doesn't let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or there is no clipboard for pages: the text can be selected all the same.
    return false;
  }
}
