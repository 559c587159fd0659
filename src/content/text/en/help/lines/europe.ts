import type { europeLines } from '@/content/help/lines/europe';
import type { HelplineText } from '@/domain/help/helpline';

const always = 'Day and night';

export const europeText: Readonly<Record<keyof typeof europeLines, HelplineText>> = {
  'de-112': { audience: 'Everyone: ambulance and fire; police too', hours: always, languages: 'German, often English', note: '' },
  'de-116117': {
    audience: 'Anyone who needs a doctor soon, when it isn’t an emergency',
    hours: always,
    languages: 'German',
    note: 'Free.',
  },
  'de-telefonseelsorge': {
    audience: 'Anyone, for anything that weighs on you; you needn’t belong to a church',
    hours: always,
    languages: 'German',
    note: 'Free. Also 0800 111 0 222 and 116 123. You may have to try more than once.',
  },
  'de-hilfetelefon': {
    audience: 'Women after any kind of violence, sexual too; friends and family of any gender',
    hours: always,
    languages: 'German and 18 more; sign language on its site',
    note: 'Free, and it doesn’t show on the bill.',
  },
  'de-maenner': {
    audience: 'Men who are or were hurt by someone, sexual violence too',
    hours: 'Last known: Monday to Thursday 8 am to 8 pm, Friday to 3 pm',
    languages: 'German',
    note: 'Free. Chat on its site.',
  },
  'at-112': { audience: 'Everyone', hours: always, languages: 'German, often English', note: '' },
  'at-144': { audience: 'Everyone who needs an ambulance', hours: always, languages: 'German', note: 'Police: 133.' },
  'at-telefonseelsorge': {
    audience: 'Anyone in crisis',
    hours: always,
    languages: 'German',
    note: 'Free, from any telephone.',
  },
  'at-frauenhelpline': {
    audience: 'Women after any kind of violence, sexual too; friends and family',
    hours: always,
    languages: 'German and others',
    note: 'Free, and no name needed.',
  },
  'at-maennernotruf': {
    audience: 'Men in any crisis; men answer',
    hours: always,
    languages: 'German',
    note: 'Free, and no name needed.',
  },
  'ch-144': { audience: 'Everyone who needs an ambulance', hours: always, languages: 'German, French, Italian, often English', note: '' },
  'ch-117': { audience: 'Everyone in danger', hours: always, languages: 'German, French, Italian, often English', note: '' },
  'ch-112': { audience: 'Everyone; police put you through', hours: always, languages: 'German, French, Italian, often English', note: '' },
  'ch-143': {
    audience: 'Anyone, for anything that weighs on you; also for those hurt by someone close',
    hours: always,
    languages: 'German, French, Italian',
    note: 'A national number for people harmed by a crime was planned for May 2026. That it works couldn’t be confirmed, so it isn’t listed.',
  },
  'fr-112': { audience: 'Everyone', hours: always, languages: 'French, often English', note: '' },
  'fr-15': { audience: 'Everyone who needs medical help', hours: always, languages: 'French', note: '' },
  'fr-17': { audience: 'Everyone in danger', hours: always, languages: 'French', note: '' },
  'fr-114': {
    audience: 'Deaf people, and anyone who can’t speak or mustn’t be heard',
    hours: always,
    languages: 'French',
    note: 'By text only. Free.',
  },
  'fr-3114': {
    audience: 'Anyone with thoughts of ending their life, or worried about somebody',
    hours: always,
    languages: 'French',
    note: 'Free.',
  },
  'fr-viols': {
    audience: 'People who went through sexual violence; most who call are women',
    hours: 'Monday to Friday, 10 am to 7 pm',
    languages: 'French',
    note: 'Free, and no name needed.',
  },
  'fr-3919': {
    audience: 'Women who are hurt or frightened by a partner or otherwise; friends and family',
    hours: always,
    languages: 'French, and others at some hours',
    note: 'Free, and it doesn’t show on the bill. No line for men could be confirmed for France.',
  },
};
