import type { southAndWorldLines } from '@/content/help/lines/southAndWorld';
import type { HelplineText } from '@/domain/help/helpline';

const always = 'Day and night';

export const southAndWorldText: Readonly<Record<keyof typeof southAndWorldLines, HelplineText>> = {
  'es-112': { audience: 'Everyone', hours: always, languages: 'Spanish, often English', note: '' },
  'es-024': {
    audience: 'Anyone with thoughts of ending their life, and those close to them',
    hours: always,
    languages: 'Spanish',
    note: 'Free, and no name needed.',
  },
  'es-016': {
    audience: 'Women after any kind of violence, sexual too; friends and family',
    hours: always,
    languages: 'Spanish and 52 more',
    note: 'Free, and it doesn’t show on the bill. By WhatsApp: 600 000 016.',
  },
  'es-028': {
    audience: 'LGBTI people, about violence between partners, hate, rights or how they feel',
    hours: always,
    languages: 'Spanish and nine more',
    note: 'Free, and no name needed. No line for men could be confirmed for Spain.',
  },
  'it-112': { audience: 'Everyone', hours: always, languages: 'Italian, often English', note: 'Ambulance also: 118.' },
  'it-telefono-amico': {
    audience: 'Anyone in distress, or with thoughts of ending their life',
    hours: '9 am to midnight, every day',
    languages: 'Italian',
    note: 'By WhatsApp: 324 011 7252.',
  },
  'it-1522': {
    audience: 'Women who are hurt, stalked or frightened; anyone worried about somebody',
    hours: always,
    languages: 'Italian and ten more',
    note: 'Free, and no name needed. Chat on its site.',
  },
  'it-gay-help-line': {
    audience: 'LGBT+ people, about anything',
    hours: 'Last known: Monday to Saturday, 4 to 8 pm',
    languages: 'Italian',
    note: 'Free, and no name needed. No line for men could be confirmed for Italy.',
  },
  'nl-112': { audience: 'Everyone', hours: always, languages: 'Dutch, often English', note: '' },
  'nl-113': {
    audience: 'Anyone with thoughts of ending their life, or worried about somebody',
    hours: always,
    languages: 'Dutch',
    note: 'Also 0800-0113. Chat on its site.',
  },
  'nl-csg': {
    audience: 'Anyone of any gender after something sexual that wasn’t wanted',
    hours: 'See its site',
    languages: 'Dutch',
    note: 'Best within seven days, for care, medicine and traces. Later is all right too.',
  },
  'nl-veilig-thuis': {
    audience: 'Anyone of any gender who is hurt or frightened at home, sees it, or does it',
    hours: always,
    languages: 'Dutch',
    note: 'Free, and no name needed.',
  },
  'eu-112': { audience: 'Everyone, in every country of the European Union', hours: always, languages: 'The country’s own, often English', note: 'Free from any telephone.' },
  'eu-116016': {
    audience: 'Women who are hurt or frightened',
    hours: 'As the country has it',
    languages: 'As the country has it',
    note: 'Fifteen countries had promised this number in 2023. It may not work where you are.',
  },
  'eu-116006': {
    audience: 'Anyone of any gender who was harmed by a crime, and doesn’t have to report it',
    hours: 'As the country has it',
    languages: 'As the country has it',
    note: 'It works in about half of the countries. It may not work where you are.',
  },
  'world-lila': {
    audience:
      'People who are hurt or frightened by somebody close. Most of the services are for women and girls; many can say who helps others',
    hours: 'A list on a website, for nearly every country',
    languages: 'Many',
    note: '',
  },
  'world-befrienders': {
    audience: 'Anyone in distress, or with thoughts of ending their life',
    hours: 'A list on a website: 349 centres in 32 countries by their own count',
    languages: 'Many',
    note: 'Volunteers listen without judging.',
  },
  'world-findahelpline': {
    audience: 'Anyone, with a choice of topics, such as abuse, mood, or LGBTQ+ people',
    hours: 'A list on a website, country by country',
    languages: 'Many',
    note: 'It looks after its list and checks each line.',
  },
};
