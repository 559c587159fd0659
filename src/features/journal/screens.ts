import JournalEditScreen from './JournalEditScreen.vue';
import JournalEntryScreen from './JournalEntryScreen.vue';
import JournalEveningScreen from './JournalEveningScreen.vue';
import JournalScreen from './JournalScreen.vue';
import JournalWriteScreen from './JournalWriteScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { JournalEditScreen, JournalEntryScreen, JournalEveningScreen, JournalScreen, JournalWriteScreen };
