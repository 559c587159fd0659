import { shallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { ForeignFault, type ForeignFaultCode } from '@/domain/exchange/foreignFault';
import { picturesOf } from '@/platform/camera';
import { useExchangeStore } from '@/stores/exchange';
import { useSenses } from '@/stores/useSenses';
import { bytesInFile, bytesInText, gatherFrames, isSealed, readMessage, type Progress } from '@/stores/messageCode';

/** How many codes of another message in a row mean that somebody has turned to that one. */
const turnedAfter = 6;

/** What was seen last that brought nothing: a code of something else, or of another message. */
type SeenInVain = 'foreign' | 'other' | 'nothing';

/** Reading a message from whatever brings it. Once it is read, the screen that it is for follows. */
export function useScan() {
  const router = useRouter();
  const exchange = useExchangeStore();
  const sense = useSenses();
  const progress = shallowRef<{ readonly have: number; readonly need: number }>();
  const inVain = shallowRef<SeenInVain>();
  const sealed = shallowRef<Uint8Array>();
  const fault = shallowRef<ForeignFaultCode>();
  const isOpening = shallowRef(false);
  let frames = gatherFrames();
  let others = 0;
  let isHandedOver = false;

  /** Does some of the work, and tells of what was refused on the way. */
  async function refusing(work: () => Promise<void>): Promise<void> {
    fault.value = undefined;
    inVain.value = undefined;
    try {
      await work();
    } catch (thrown) {
      if (!(thrown instanceof ForeignFault)) throw thrown;
      // Whatever is scanned next may be another message.
      frames = gatherFrames();
      progress.value = undefined;
      fault.value = thrown.code;
    }
  }

  async function open(bytes: Uint8Array, words?: string): Promise<void> {
    // Asked before anything is waited for: what somebody chooses meanwhile is theirs.
    const onlyCards = isHandedOver;
    if (isSealed(bytes) && words === undefined) {
      sealed.value = bytes;
      return;
    }
    const message = await readMessage(bytes, words);
    if (onlyCards && message.kind !== 'card') throw new ForeignFault('not-for-here');
    exchange.receive(message);
    await router.replace(exchange.whereTo(message.kind));
  }

  /**
   * Takes the text of a code. True once no further one is needed. A chosen one, as on a photo, counts at once where it is
   * of another message; a camera may only have passed over it.
   */
  function takeCode(text: string, isChosen = false): boolean {
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
    void refusing(() => open(step.message));
    return true;
  }

  /**
   * Reads what nobody here has chosen: any website can hand something over. Only a card is taken so, which is looked at and
   * kept by a tap; agreements and answers are kept as they come, so they have to be scanned, chosen or pasted by somebody.
   */
  async function readHandedOver(work: () => Promise<void>): Promise<void> {
    isHandedOver = true;
    await work();
    isHandedOver = false;
  }

  /** Forgets the parts that were read and whatever they belonged to. */
  function startAgain(): void {
    frames = gatherFrames();
    others = 0;
    progress.value = undefined;
    sealed.value = undefined;
    fault.value = undefined;
    inVain.value = undefined;
  }

  async function takePhotos(photos: readonly Blob[]): Promise<void> {
    const { codeIn } = await import('@/platform/readCode');
    let hasCode = false;
    for (const photo of photos) {
      for (const picture of await picturesOf(photo)) {
        const text = codeIn(picture);
        if (text === undefined) continue;
        hasCode = true;
        if (takeCode(text, true)) return;
        break;
      }
    }
    if (!hasCode) inVain.value = 'nothing';
  }

  function takeText(text: string): Promise<void> {
    return refusing(() => open(bytesInText(text)));
  }

  function takeFile(file: Blob): Promise<void> {
    return refusing(async () => open(await bytesInFile(file)));
  }

  async function unseal(words: string): Promise<void> {
    const bytes = sealed.value;
    if (!bytes || isOpening.value) return;
    isOpening.value = true;
    await refusing(() => open(bytes, words));
    isOpening.value = false;
  }

  return { progress, inVain, sealed, fault, isOpening, takeCode, takePhotos, takeText, takeFile, readHandedOver, unseal, startAgain };
}
