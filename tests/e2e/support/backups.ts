import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { Decrypter, Encrypter } from 'age-encryption';
import { expectAccessible, goTo } from './app';

/** The passphrase of every backup here. */
export const backupWords = 'willow anchor biscuit tunnel ferry';

/** A file as a browser is given it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Browsers differ in whether they have a window for where to save; here it is one without. To be called before the first visit. */
export async function withoutSavePicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

/** Makes a backup by the app's own screens, and answers with the file that was downloaded. */
export async function makeBackup(page: Page, words = backupWords): Promise<GivenFile> {
  await goTo(page, '/settings/backup');
  await expect(page.getByRole('heading', { level: 1, name: 'Backup' })).toBeVisible();
  await page.getByLabel('My own passphrase').fill(words);
  await expect(page.getByText(/^(Fair|Good|Strong): /)).toBeVisible();
  await page.getByRole('button', { name: 'Take my own' }).click();
  await page.getByLabel('Type it once more').fill(words);
  await page.getByRole('button', { name: 'Make the backup' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The backup is ready' })).toBeVisible({ timeout: 30_000 });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the backup' }).click();
  const download = await coming;
  await expect(page.getByText(/^Saved as notes-/)).toBeVisible();
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await download.path()),
  };
}

/** Chooses a file and types a passphrase, where a backup is brought back. */
export async function openBackup(page: Page, file: GivenFile, words = backupWords): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Bring a backup back' })).toBeVisible();
  await page.getByLabel('Choose the file').setInputFiles(file);
  await expect(page.getByText(`Chosen: ${file.name}`)).toBeVisible();
  await page.getByLabel('Passphrase of the backup').fill(words);
  await page.getByRole('button', { name: 'Open the backup' }).click();
}

/** As `openBackup`, up to the preview, which is looked at. */
export async function previewBackup(page: Page, file: GivenFile): Promise<void> {
  await openBackup(page, file);
  await expect(page.getByRole('table')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
}

/** What is in a backup. */
export async function readOutside({ buffer }: GivenFile): Promise<Record<string, unknown>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(backupWords);
  return JSON.parse(await decrypter.decrypt(buffer, 'text')) as Record<string, unknown>;
}

/** A file with any contents, sealed as a backup is, with little work. */
export async function sealOutside(contents: unknown): Promise<GivenFile> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(backupWords);
  encrypter.setScryptWorkFactor(10);
  const sealed = await encrypter.encrypt(JSON.stringify(contents));
  return { name: 'notes-made-outside.age', mimeType: 'application/octet-stream', buffer: Buffer.from(sealed) };
}
