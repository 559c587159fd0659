import { onMounted, shallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { takeHandedOver } from '@/platform/handedOver';
import type { useScan } from './useScan';

/** Reads what another app has handed over, where the address says so. `isLost`: nothing of it has arrived. */
export function useHandedOver({ takeFile, takePhotos, takeText, readHandedOver }: ReturnType<typeof useScan>) {
  const route = useRoute();
  const router = useRouter();
  const isLost = shallowRef(false);

  onMounted(async () => {
    if (!('handed-over' in route.query)) return;
    const { files, text } = (await takeHandedOver()) ?? { files: [], text: '' };
    // Loading the page anew asks for nothing that is there no more.
    await router.replace(route.path);
    const photos = files.filter(({ type }) => type.startsWith('image/'));
    const [file] = files;
    await readHandedOver(async () => {
      if (photos.length > 0) await takePhotos(photos);
      else if (file) await takeFile(file);
      else if (text !== '') await takeText(text);
      else isLost.value = true;
    });
  });

  return { isLost };
}
