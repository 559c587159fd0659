import { isDemo } from '@/platform/demoMode';
import { isHeld, whileOpen } from '@/platform/tabLock';
import { wipeDemo } from '@/vault/wipeVault';

/** Held by each tab that shows made-up notes. */
const lock = 'lowlamp-demo-open';

/** Has made-up notes go with the last tab that showed them, however that was closed: at the latest when the app is opened next. */
export async function clearLeftDemo(): Promise<void> {
  if (isDemo()) whileOpen(lock);
  else if (!(await isHeld(lock))) await wipeDemo();
}
