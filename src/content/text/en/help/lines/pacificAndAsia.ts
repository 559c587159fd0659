import type { pacificAndAsiaLines } from '@/content/help/lines/pacificAndAsia';
import type { HelplineText } from '@/domain/help/helpline';

const always = 'Day and night';

export const pacificAndAsiaText: Readonly<Record<keyof typeof pacificAndAsiaLines, HelplineText>> = {
  'au-000': {
    audience: 'Everyone: ambulance, police, fire',
    hours: always,
    languages: 'English; interpreters',
    note: 'From a text telephone: 106.',
  },
  'au-healthdirect': {
    audience: 'Anyone who needs a nurse’s advice, when it isn’t an emergency',
    hours: always,
    languages: 'English',
    note: '',
  },
  'au-lifeline': {
    audience: 'Anyone in distress, or with thoughts of ending their life',
    hours: always,
    languages: 'English',
    note: '',
  },
  'au-1800respect': {
    audience: 'Anyone of any gender after sexual or family violence; friends too',
    hours: always,
    languages: 'English; interpreters by telephone',
    note: 'By text in English. A text talk ends after six minutes without an answer.',
  },
  'au-mensline': {
    audience: 'Men, about relationships, safety and how they feel',
    hours: always,
    languages: 'English',
    note: '',
  },
  'au-qlife': {
    audience: 'LGBTIQ+ people, and those who care about them',
    hours: '3 pm to midnight, every day',
    languages: 'English',
    note: 'Peers who listen; no crisis service.',
  },
  'nz-111': {
    audience: 'Everyone: ambulance, police, fire',
    hours: always,
    languages: 'English',
    note: 'If you can’t speak on a mobile: call, stay silent, and press 55.',
  },
  'nz-healthline': {
    audience: 'Anyone who needs a nurse’s advice, when it isn’t an emergency',
    hours: always,
    languages: 'English',
    note: '',
  },
  'nz-1737': {
    audience: 'Anyone who is low, worried, overwhelmed or in crisis',
    hours: always,
    languages: 'English; interpreters for many languages',
    note: 'Call or text. Free.',
  },
  'nz-safe-to-talk': {
    audience: 'Anyone of any gender touched by sexual harm, in any way',
    hours: always,
    languages: 'English',
    note: 'Call or text. Free, and no name needed.',
  },
  'nz-shine': {
    audience: 'Anyone who is hurt or frightened by someone close, or fears to hurt them',
    hours: always,
    languages: 'English',
    note: '',
  },
  'nz-refuge': {
    audience: 'Women and children who are hurt or frightened by someone close',
    hours: always,
    languages: 'English',
    note: '',
  },
  'in-112': {
    audience: 'Everyone: ambulance, police, fire',
    hours: always,
    languages: 'Not confirmed',
    note: '',
  },
  'in-tele-manas': {
    audience: 'Anyone in distress of mind',
    hours: always,
    languages: 'Up to 20 languages',
    note: 'Free.',
  },
  'in-181': {
    audience: 'Women who are hurt, harassed or frightened',
    hours: always,
    languages: 'Not confirmed',
    note: 'Run by each state.',
  },
  'in-ncw': {
    audience: 'Women after violence, harassment or in danger',
    hours: always,
    languages: 'Not confirmed',
    note: 'Free. No line for men or LGBTQ+ people could be confirmed for India.',
  },
};
