import type { atlanticLines } from '@/content/help/lines/atlantic';
import type { HelplineText } from '@/domain/help/helpline';

const always = 'Day and night';

export const atlanticText: Readonly<Record<keyof typeof atlanticLines, HelplineText>> = {
  'us-911': {
    audience: 'Everyone: ambulance, police, fire',
    hours: always,
    languages: 'English; interpreters in many places',
    note: 'A text works in many counties, not in all. Call if you can, text if you can’t.',
  },
  'us-988': {
    audience: 'Anyone with thoughts of ending their life, or in deep distress; friends too',
    hours: always,
    languages: 'English, Spanish; interpreters',
    note: 'Call, text or chat. Free. The extra line for young LGBTQ+ people was closed in 2025; they can still call.',
  },
  'us-crisis-text': {
    audience: 'Anyone in distress who would rather write',
    hours: always,
    languages: 'English',
    note: 'Text HOME.',
  },
  'us-rainn': {
    audience: 'Anyone of any gender after something sexual that wasn’t wanted, and those close to them',
    hours: always,
    languages: 'English; chat on its site',
    note: 'Leads to a centre near you. Free and confidential.',
  },
  'us-domestic-violence': {
    audience: 'Anyone of any gender who is hurt or frightened by a partner',
    hours: always,
    languages: 'English, and over 200 more by interpreter',
    note: 'By text: send START.',
  },
  'us-trans-lifeline': {
    audience: 'Trans and questioning people; the people who answer are trans',
    hours: 'Last known: Monday to Friday, 1 to 9 pm Eastern time',
    languages: 'English',
    note: 'Hours have changed often.',
  },
  'us-kap': {
    audience: 'People who look for a therapist, doctor or lawyer who knows kink',
    hours: 'A list on a website',
    languages: 'English',
    note: 'No crisis line. People on the list put themselves there.',
  },
  'gb-999': {
    audience: 'Everyone: ambulance, police, fire',
    hours: always,
    languages: 'English; interpreters',
    note: 'If you can’t speak on a mobile: call, listen, and press 55 when asked.',
  },
  'gb-111': {
    audience: 'Anyone who needs medical advice soon, when it isn’t an emergency',
    hours: always,
    languages: 'English; interpreters',
    note: 'Option 2 is for a crisis of the mind. Free.',
  },
  'gb-samaritans': {
    audience: 'Anyone, for anything that weighs on you',
    hours: always,
    languages: 'English',
    note: 'Free, and it doesn’t show on the bill.',
  },
  'gb-rape-crisis': {
    audience: 'Anyone from 16, of any gender, after something sexual that wasn’t wanted or is unclear; friends too. England and Wales',
    hours: always,
    languages: 'English',
    note: 'Free. Chat on its site.',
  },
  'gb-domestic-abuse': {
    audience: 'Women who are hurt or frightened by someone close',
    hours: always,
    languages: 'English; interpreters',
    note: 'Free and confidential.',
  },
  'gb-mens-advice': {
    audience: 'Men who are hurt or frightened by someone close',
    hours: 'Weekdays, in the daytime; hours have changed',
    languages: 'English',
    note: '',
  },
  'gb-galop': {
    audience: 'LGBT+ people after any kind of violence or abuse, sexual too',
    hours: 'Last known: Monday to Thursday 10 am to 8.30 pm, Friday to 4.30 pm',
    languages: 'English',
    note: 'The people who answer are LGBT+ themselves.',
  },
  'ie-112': { audience: 'Everyone: ambulance, Gardaí, fire', hours: always, languages: 'English', note: '' },
  'ie-samaritans': {
    audience: 'Anyone, for anything that weighs on you',
    hours: always,
    languages: 'English',
    note: 'Free.',
  },
  'ie-rape-crisis': {
    audience: 'Anyone of any gender after something sexual that wasn’t wanted',
    hours: always,
    languages: 'English',
    note: 'About one caller in six is a man.',
  },
  'ie-womens-aid': {
    audience: 'Women who are hurt or frightened by a partner',
    hours: always,
    languages: 'English; interpreters',
    note: '',
  },
  'ie-male-advice': {
    audience: 'Men who are hurt or frightened by a partner',
    hours: 'Weekdays; hours have changed',
    languages: 'English',
    note: '',
  },
  'ie-lgbt': {
    audience: 'LGBT+ people, and those who care about them',
    hours: 'Some hours each day; see its site',
    languages: 'English',
    note: '',
  },
  'ca-911': {
    audience: 'Everyone: ambulance, police, fire',
    hours: always,
    languages: 'English, French; interpreters',
    note: 'In some far-off places another local number is used.',
  },
  'ca-811': {
    audience: 'Anyone who needs a nurse’s advice, when it isn’t an emergency',
    hours: always,
    languages: 'English, French',
    note: 'Confirmed for British Columbia, Alberta, Quebec and the Atlantic provinces. It may not work elsewhere.',
  },
  'ca-988': {
    audience: 'Anyone with thoughts of ending their life, or worried about somebody',
    hours: always,
    languages: 'English, French',
    note: 'Call or text. Free.',
  },
  'ca-shelters': {
    audience: 'Women, and anyone worried about one: the crisis line near by, for being hurt by someone close',
    hours: 'A map on a website; the lines answer day and night',
    languages: 'English, French',
    note: 'You don’t need to want a shelter to call.',
  },
  'ca-trans-lifeline': {
    audience: 'Trans and questioning people; the people who answer are trans',
    hours: 'Last known: Monday to Friday, 1 to 9 pm Eastern time',
    languages: 'English',
    note: 'Hours have changed often.',
  },
};
