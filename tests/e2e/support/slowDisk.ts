import type { Page } from '@playwright/test';

/** From here on the page's disk takes that long for each thing it keeps, in ms, once `setSlow` says so. */
export async function addSlowDisk(page: Page, wait: number): Promise<void> {
  await page.addInitScript((ms) => {
    const own = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      ...own,
      set(this: IDBTransaction, tell: ((event: Event) => void) | null) {
        own?.set?.call(this, tell && ((event: Event) => {
          const isSlow = this.mode === 'readwrite' && 'slow' in document.documentElement.dataset;
          if (isSlow) setTimeout(() => tell.call(this, event), ms);
          else tell.call(this, event);
        }));
      },
    });
  }, wait);
}

export async function setSlow(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['slow'] = '';
  });
}
