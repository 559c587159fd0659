import { onBeforeUnmount, type Ref } from 'vue';
import { useRouter } from 'vue-router';

/**
 * Back closes an open dialog and stays on the screen, as phones do it. A link in the dialog closes it before it is followed.
 */
export function useClosedByBack(dialog: Readonly<Ref<HTMLDialogElement | null | undefined>>) {
  const router = useRouter();
  const stop = router.beforeEach(() => {
    if (!dialog.value?.open) return true;
    dialog.value.close();
    return false;
  });
  onBeforeUnmount(stop);

  /** To be called on each click in the dialog, before the link hears of it. */
  function closeForLink({ target }: Event): void {
    if (target instanceof Element && target.closest('a')) dialog.value?.close();
  }

  return { closeForLink };
}
