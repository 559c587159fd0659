import { onBeforeUnmount, onMounted, shallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { takeHandedOver } from '@/platform/handedOver';
import type { useScan } from './useScan';

/**
 * Reads what another app has handed over, where the address says so: one message of it, the first that can be read. `isLost`:
 * nothing of it has arrived.
 */
export function useHandedOver({ takeFile, takePhotos, takeText }: ReturnType<typeof useScan>) {
  const route = useRoute();
  const router = useRouter();
  const isLost = shallowRef(false);
  let isLeft = false;

  onBeforeUnmount(() => {
    isLeft = true;
  });

  onMounted(async () => {
    if (!('handed-over' in route.query)) return;
    const { files, text } = (await takeHandedOver()) ?? { files: [], text: '' };
    if (isLeft) return;
    // Loading the page anew asks for nothing that is there no more.
    await router.replace(route.path);
    const photos = files.filter(({ type }) => type.startsWith('image/'));
    const others = files.filter((file) => !photos.includes(file));
    // A text that comes with files says something about them.
    const isText = files.length === 0 && text !== '';
    const many = others.length + Number(photos.length > 0);
    const came = { isHandedOver: true, isOneOfMany: many > 1 };
    isLost.value = many === 0 && !isText;
    for (const file of others) if (await takeFile(file, came)) return;
    if (photos.length > 0) await takePhotos(photos, came);
    else if (isText) await takeText(text, came);
  });

  return { isLost };
}
