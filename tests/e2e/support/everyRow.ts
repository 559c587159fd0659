import type { Page } from '@playwright/test';

/** All that stands in the vault's two tables, each row as a text. Keys of the browser can't be looked into. */
export function everyRow(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const ready = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = reject;
      });
    const database = await ready(indexedDB.open('lowlamp'));
    const stores = database.transaction(['meta', 'pages']);
    const rows = await Promise.all(['meta', 'pages'].map((name) => ready(stores.objectStore(name).getAll())));
    database.close();
    const asText = (_: string, value: unknown) => (value instanceof Uint8Array ? value.join() : value);
    return rows.flat().map((row) => JSON.stringify(row, asText));
  });
}
