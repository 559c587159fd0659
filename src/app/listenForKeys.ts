import type { Router } from 'vue-router';
import { useSettingsStore } from '@/stores/settings';
import { useVaultStore } from '@/stores/vault';
import { asked } from './asked';
import { places } from './places';
import { shortcutOf } from './shortcutOf';

/** Where keys are typed or choose, so that a single one means itself. */
const fields = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';

/**
 * Listens for the shortcuts. None counts while something lies over the screen, nor on screens that stand alone: there the
 * device may be in somebody else's hand. Where the lock stands, none does either, but over what needs no vault.
 */
export function listenForKeys(router: Router): void {
  const vault = useVaultStore();
  const settings = useSettingsStore();

  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const { target } = event;
    const isTyping = target instanceof Element && target.matches(fields);
    const shortcut = shortcutOf(event, !isTyping && settings.settings.singleKeys !== false);
    if (shortcut === undefined) return;
    const { meta } = router.currentRoute.value;
    if (meta.alone || document.querySelector('dialog[open]')) return;
    if (vault.status !== 'open' && !meta.withoutVault) return;
    event.preventDefault();
    if (typeof shortcut === 'string') asked.value = shortcut;
    else void router.push(places[shortcut.place]?.to ?? '/');
  });
}
