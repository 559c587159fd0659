import { computed, onScopeDispose, shallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { ForeignFault, type ForeignFaultCode } from '@/domain/exchange/foreignFault';
import { picturesOf } from '@/platform/camera';
import { useExchangeStore } from '@/stores/exchange';
import { useSenses } from '@/stores/useSenses';
import { bytesInFile, bytesInText, gatherFrames, isSealed, readMessage, type Progress } from '@/stores/messageCode';

/** How many codes of another message in a row mean that somebody has turned to that one. */
const turnedAfter = 6;

/**
 * How something came. `isHandedOver`: by another app, and nobody here has chosen it: any website can hand something over.
 * Only a card is taken so, which is looked at and kept by a tap; agreements and answers are kept as they come, so they have
 * to be scanned, chosen or pasted by somebody. `isOneOfMany`: more came with it, which isn't read.
 */
interface Came {
  readonly isHandedOver: boolean;
  readonly isOneOfMany: boolean;
}

const chosenHere: Came = { isHandedOver: false, isOneOfMany: false };

/** What was seen last that brought nothing: a code of something else, or of another message. */
type SeenInVain = 'foreign' | 'other' | 'nothing';

/** Reading a message from whatever brings it. Once it is read, the screen that it is for follows. */
export function useScan() {
  const router = useRouter();
  const exchange = useExchangeStore();
  const sense = useSenses();
  const progress = shallowRef<{ readonly have: number; readonly need: number }>();
  const inVain = shallowRef<SeenInVain>();
  const underWords = shallowRef<{ readonly bytes: Uint8Array; readonly isOneOfMany: boolean }>();
  const sealed = computed(() => underWords.value?.bytes);
  const fault = shallowRef<ForeignFaultCode>();
  const isOpening = shallowRef(false);
  let frames = gatherFrames();
  let others = 0;
  let isLeft = false;

  onScopeDispose(() => {
    isLeft = true;
  });

  /** Does some of the work, and tells of what was refused on the way. True where nothing was. */
  async function refusing(work: () => Promise<void>): Promise<boolean> {
    fault.value = undefined;
    inVain.value = undefined;
    try {
      await work();
      return true;
    } catch (thrown) {
      if (!(thrown instanceof ForeignFault)) throw thrown;
      // Whatever is scanned next may be another message.
      frames = gatherFrames();
      progress.value = undefined;
      fault.value = thrown.code;
      return false;
    }
  }

  async function open(bytes: Uint8Array, { isHandedOver, isOneOfMany }: Came, words?: string): Promise<void> {
    if (isSealed(bytes) && words === undefined) {
      underWords.value = { bytes, isOneOfMany };
      return;
    }
    const message = await readMessage(bytes, words);
    if (isHandedOver && message.kind !== 'card') throw new ForeignFault('not-for-here');
    // Whoever has gone to another screen meanwhile stays there.
    if (isLeft) return;
    exchange.receive(message, isOneOfMany);
    await router.replace(exchange.whereTo(message.kind));
  }

  /**
   * Takes the text of a code. True once no further one is needed. A chosen one, as on a photo, counts at once where it is
   * of another message; a camera may only have passed over it.
   */
  function takeCode(text: string, isChosen = false, came = chosenHere): boolean {
    let step: Progress = frames.take(text);
    if (step.kind === 'other' && isChosen) {
      startAgain();
      step = frames.take(text);
    }
    inVain.value = step.kind === 'foreign' || step.kind === 'other' ? step.kind : undefined;
    others = step.kind === 'other' ? others + 1 : 0;
    if (others >= turnedAfter) startAgain();
    if (step.kind === 'more') progress.value = { have: step.have, need: step.need };
    if (step.kind !== 'whole') return false;
    sense('done');
    const { message } = step;
    void refusing(() => open(message, came));
    return true;
  }

  /** Forgets the parts that were read and whatever they belonged to. */
  function startAgain(): void {
    frames = gatherFrames();
    others = 0;
    progress.value = undefined;
    underWords.value = undefined;
    fault.value = undefined;
    inVain.value = undefined;
  }

  /** Reads the codes on photos until one message is whole. As the two below, true where it was: what comes of it follows. */
  async function takePhotos(photos: readonly Blob[], came = chosenHere): Promise<boolean> {
    fault.value = undefined;
    inVain.value = undefined;
    const { codeIn } = await import('@/platform/readCode');
    let hasCode = false;
    for (const [at, photo] of photos.entries()) {
      const isOneOfMany = came.isOneOfMany || (came.isHandedOver && at < photos.length - 1);
      for (const picture of await picturesOf(photo)) {
        const text = codeIn(picture);
        if (isLeft) return false;
        if (text === undefined) continue;
        hasCode = true;
        if (takeCode(text, true, { ...came, isOneOfMany })) return true;
        break;
      }
    }
    if (!hasCode) inVain.value = 'nothing';
    return false;
  }

  function takeText(text: string, came = chosenHere): Promise<boolean> {
    return refusing(() => open(bytesInText(text), came));
  }

  function takeFile(file: Blob, came = chosenHere): Promise<boolean> {
    return refusing(async () => open(await bytesInFile(file), came));
  }

  async function unseal(words: string): Promise<void> {
    const given = underWords.value;
    if (!given || isOpening.value) return;
    isOpening.value = true;
    try {
      // Whoever types the words means it.
      await refusing(() => open(given.bytes, { ...given, isHandedOver: false }, words));
    } finally {
      isOpening.value = false;
    }
  }

  return { progress, inVain, sealed, fault, isOpening, takeCode, takePhotos, takeText, takeFile, unseal, startAgain };
}
