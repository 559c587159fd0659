import { onMounted, readonly, shallowRef } from 'vue';
import { isPersisted, storageRoom, type StorageRoom } from '@/platform/persistence';

/** What the browser says of the place where everything is kept. */
export interface StorageAnswers {
  /** Undefined where the browser can't be asked, or hasn't answered yet. */
  readonly persisted?: boolean | undefined;
  readonly room?: StorageRoom | undefined;
}

/** How long a screen waits for the browser's answer, in ms. Most take 20; one that takes longer changes the screen later. */
const patience = 500;

/** Kept from one visit to the next, so that the screen stands as it will stay from its first moment. */
const answers = shallowRef<StorageAnswers>();

async function look(): Promise<void> {
  const [persisted, room] = await Promise.all([isPersisted(), storageRoom()]);
  answers.value = { persisted, room };
}

/** The answers, asked for anew on each visit; undefined before the first. */
export function useStorageAnswers() {
  onMounted(() => {
    void look();
    setTimeout(() => {
      answers.value ??= {};
    }, patience);
  });
  return readonly(answers);
}
