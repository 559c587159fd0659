import { onMounted, readonly, shallowRef } from 'vue';
import { compareFiles, type CheckedFile } from '@/domain/verify/compareFiles';
import { readFileList, writeFileList } from '@/domain/verify/fileList';
import { installedFiles, sha256 } from '@/platform/installedFiles';

/** What came of a check. `list` is that of what was read, in the form of the one that came with the app; `whole` its hash. */
type Verified =
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'not-installed' | 'could-not' }
  | { readonly kind: 'checked'; readonly files: readonly CheckedFile[]; readonly list: string; readonly whole: string };

const listName = 'files.txt';

async function check(onProgress: (done: number, all: number) => void): Promise<Verified> {
  const installed = await installedFiles();
  if (!installed) return { kind: 'not-installed' };
  const listed = readFileList(new TextDecoder().decode(await installed.read(listName)));
  const found = new Map([...installed.paths].filter((path) => path !== listName).map((path) => [path, '']));
  for (const [at, { path }] of listed.entries()) {
    onProgress(at, listed.length);
    const bytes = installed.paths.has(path) ? await installed.read(path) : undefined;
    if (bytes) found.set(path, await sha256(bytes));
  }
  if (!installed.isSame()) return { kind: 'could-not' };
  const files = compareFiles(listed, found);
  const list = writeFileList(files.filter(({ hash }) => hash !== ''));
  return { kind: 'checked', files, list, whole: await sha256(list) };
}

/** Checks the installed files when the screen opens, and again when asked to. */
export function useVerify() {
  const verified = shallowRef<Verified>({ kind: 'working', done: 0, all: 1 });

  async function verify(): Promise<void> {
    verified.value = { kind: 'working', done: 0, all: 1 };
    verified.value = await check((done, all) => {
      verified.value = { kind: 'working', done, all };
    }).catch(() => ({ kind: 'could-not' as const }));
  }

  onMounted(verify);
  return { verified: readonly(verified), verify };
}
