import { handedOverFor } from './handedOverFor';

/** What another app has handed to this one by the system's own way to share. */
export interface HandedOver {
  readonly files: readonly File[];
  readonly text: string;
}

/** The worker answers at once where it still holds something; a browser may have ended it meanwhile. In ms. */
const patience = 3_000;

let taken: Promise<HandedOver | undefined> | undefined;

/**
 * Takes what the worker holds (src/sw.ts) into this page, before it can be lost: the screen that reads it may come only
 * after unlocking, within a minute. Does nothing where the address doesn't say that something was handed over.
 */
export function pickUpHandedOver(): void {
  if (taken || !location.hash.includes('handed-over')) return;
  const given = askWorker();
  taken = given;
  // A locked page may never be unlocked.
  setTimeout(() => {
    if (taken === given) taken = undefined;
  }, handedOverFor);
}

/** What was handed over, once; undefined where nothing has arrived. */
export async function takeHandedOver(): Promise<HandedOver | undefined> {
  pickUpHandedOver();
  const given = await taken;
  taken = undefined;
  return given;
}

function askWorker(): Promise<HandedOver | undefined> {
  const worker = (navigator as Partial<Navigator>).serviceWorker?.controller;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<HandedOver | undefined>) => {
      resolve(data);
    };
    setTimeout(() => {
      resolve(undefined);
      port1.close();
    }, worker ? patience : 0);
    worker?.postMessage({ type: 'take-handed-over' }, [port2]);
  });
}
