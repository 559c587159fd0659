/** In this tab alone, and only while it is open: whether it shows made-up notes instead of one's own. */
const mark = 'lowlamp-demo';

/** Whether this tab shows made-up notes. */
export function isDemo(): boolean {
  try {
    return (globalThis as { readonly sessionStorage?: Storage }).sessionStorage?.getItem(mark) === '1';
  } catch {
    // Without it there is no demo.
    return false;
  }
}

/** Has this tab show made-up notes, or one's own, from its next load on. False where the browser refuses to remember it. */
export function setDemo(on: boolean): boolean {
  try {
    if (on) sessionStorage.setItem(mark, '1');
    else sessionStorage.removeItem(mark);
    return true;
  } catch {
    return false;
  }
}
