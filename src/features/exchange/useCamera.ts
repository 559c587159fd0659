import { nextTick, onBeforeUnmount, ref } from 'vue';
import { openCamera, type CameraFault } from '@/platform/camera';

/** Milliseconds between two looks: eight to ten a second, with time for everything else between them. */
const pace = 100;

/**
 * The camera before somebody's code: on after `turnOn`, off after `turnOff`, with the screen, with a hidden page, and once
 * `takeCode` says that it has seen enough. One that is turned off while it opens doesn't go on. `fault`: why it didn't.
 */
export function useCamera(video: () => HTMLVideoElement | null, takeCode: (text: string) => boolean) {
  const state = ref<'off' | 'opening' | 'on'>('off');
  const fault = ref<CameraFault>();
  let power = new AbortController();

  async function turnOn(): Promise<void> {
    turnOff();
    fault.value = undefined;
    state.value = 'opening';
    const mine = new AbortController();
    power = mine;
    const isOff = (): boolean => mine.signal.aborted;
    mine.signal.addEventListener('abort', () => {
      if (power === mine) state.value = 'off';
    });
    try {
      await nextTick();
      // What reads codes comes first: where it can't be had, no camera goes on.
      const { codeIn } = await import('@/platform/readCode');
      const shown = video();
      if (!shown || isOff()) return;
      const camera = await openCamera(shown, mine);
      if (isOff()) return;
      if (typeof camera === 'string') {
        fault.value = camera;
        mine.abort();
        return;
      }
      state.value = 'on';
      watchFor(() => {
        const picture = camera.look();
        return picture && codeIn(picture);
      }, mine.signal);
    } catch (thrown) {
      mine.abort();
      throw thrown;
    }
  }

  /** Looks until it has seen enough, or the camera is off. */
  function watchFor(read: () => string | undefined, off: AbortSignal): void {
    setTimeout(() => {
      if (off.aborted) return;
      const text = read();
      if (text !== undefined && takeCode(text)) turnOff();
      else watchFor(read, off);
    }, pace);
  }

  function turnOff(): void {
    power.abort();
  }

  onBeforeUnmount(turnOff);
  return { state, fault, turnOn, turnOff };
}
