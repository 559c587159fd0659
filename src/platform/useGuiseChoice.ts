import { shallowRef, watch } from 'vue';
import { chooseGuise, guise, guiseDrawings } from './guise';
import { guiseNames, type Guise } from './guises';

/** The names to choose from, each with its picture. */
export const guiseOptions = (Object.keys(guiseNames) as Guise[]).map((id) => ({
  id,
  label: guiseNames[id],
  picture: guiseDrawings[id],
}));

/** Choosing the name and picture for the home screen. `isMissing`: its files could not be had, and nothing has changed. */
export function useGuiseChoice() {
  const chosen = shallowRef<readonly Guise[]>([guise.value]);
  const isMissing = shallowRef(false);
  watch(guise, (now) => {
    chosen.value = [now];
  });

  async function choose([id]: readonly Guise[]): Promise<void> {
    if (!id) return;
    chosen.value = [id];
    isMissing.value = !(await chooseGuise(id));
    // The radio that was tapped lets go again.
    chosen.value = [guise.value];
  }

  return { chosen, isMissing, choose };
}
