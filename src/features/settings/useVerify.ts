import { onMounted, readonly, shallowRef } from 'vue';
import { compareFiles, type CheckedFile } from '@/domain/verify/compareFiles';
import { readFileList, writeFileList } from '@/domain/verify/fileList';
import { readInstalledFiles, sha256 } from '@/platform/installedFiles';

/** What came of a check. `whole` is the hash over everything that is installed. */
type Verified =
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'not-installed' | 'could-not' }
  | { readonly kind: 'checked'; readonly files: readonly CheckedFile[]; readonly whole: string };

async function check(onProgress: (done: number, all: number) => void): Promise<Verified> {
  const installed = await readInstalledFiles(onProgress);
  if (!installed) return { kind: 'not-installed' };
  const paths = installed.waiting.flatMap(readFileList).map(({ path }) => path);
  const files = compareFiles(readFileList(installed.list), installed.hashes, new Set(paths));
  const whole = await sha256(writeFileList(files.filter(({ state }) => state !== 'missing')));
  return { kind: 'checked', files, whole };
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
