import { vibrate } from '@/platform/haptics';
import { playTone, type Tone } from '@/platform/tones';
import { useSettingsStore } from './settings';

/** Says a moment by tone and by vibration as well, each only where it was switched on. The screen says it in any case. */
export function useSenses(): (tone: Tone) => void {
  const settings = useSettingsStore();
  return (tone) => {
    if (settings.settings.softTones === true) playTone(tone);
    if (settings.settings.gentleVibration === true) vibrate();
  };
}
