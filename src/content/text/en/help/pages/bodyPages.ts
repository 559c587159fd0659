import type { HelpPageText } from '@/domain/help/helpPage';

/** What can't wait, and what has a clock. */
export const bodyPages = {
  'right-now': {
    heading: 'Right now',
    alsoCalled: ['emergency', 'ambulance', 'unconscious', 'not breathing', 'bleeding', 'overdose'],
    line: 'When to call, and what to do until help is there.',
    lead: ['If you are not sure, call. They would rather come for nothing than come late.'],
    sections: [
      {
        heading: 'Call the emergency number if somebody',
        paragraphs: [],
        points: [
          'isn’t breathing, or breathes oddly',
          'can’t be woken, or passed out',
          'had pressure on the neck and has any sign on that page',
          'has chest pain or can’t get air',
          'bleeds and it doesn’t stop',
          'has a face that hangs, a weak arm, slurred speech, or a fit',
          'is about to end their life, or has hurt themselves badly',
          'is in danger from somebody',
        ],
      },
      {
        heading: 'While you wait',
        paragraphs: [],
        points: [
          'Put the telephone on loudspeaker. They tell you what to do, step by step.',
          'Untie, cut or unlock everything. Take off what is tight.',
          'Breathing but not awake: turn them on their side, head tilted back a little.',
          'Not breathing: the person on the telephone counts with you. Push hard and fast in the middle of the chest.',
          'Bleeding: press with a cloth, and don’t lift it to look.',
          'Keep them warm. Open the door and put the light on. Stay.',
        ],
      },
      {
        heading: 'Say what happened',
        paragraphs: [
          'Plain words are enough: “We were having sex, there was pressure on the neck, and now the voice is gone.” The crew needs to know it and has heard it before.',
          'If you can’t speak, some countries have a number for text messages. Look below.',
        ],
        points: [],
      },
    ],
    reviewed: null,
  },
  time: {
    heading: 'When time matters',
    alsoCalled: ['after rape', 'after assault', 'morning-after pill', 'emergency contraception', 'pregnant', 'PEP', 'HIV', 'condom broke', 'STI test', 'forensic'],
    line: 'HIV medicine within 72 hours, emergency contraception within 3 to 5 days, tests, and more.',
    lead: ['Some help works only within hours or days. You don’t have to tell the whole story to get it.'],
    sections: [
      {
        heading: 'HIV: within 72 hours, best within 24',
        paragraphs: [
          'If somebody’s blood or body fluids may have got into you, there is medicine that can keep HIV from taking hold. It is called PEP. It is begun within 72 hours, the sooner the better, and taken for 28 days.',
          'Ask at a sexual health clinic, an emergency department or an urgent care clinic. Say: “I may have been exposed to HIV, and I want to ask about PEP.”',
        ],
        points: [],
      },
      {
        heading: 'Pregnancy: within 3 to 5 days',
        paragraphs: ['If a pregnancy could begin and isn’t wanted, emergency contraception works better the sooner it comes.'],
        points: [
          'One kind of pill works up to 3 days after, another up to 5.',
          'A copper coil can be fitted up to 5 days after, and works best of all.',
          'In many places a pharmacy has the pills. Ask there first.',
        ],
      },
      {
        heading: 'Wounds and bites: the same day',
        paragraphs: ['A bite that broke the skin, a deep cut or a blistered burn is seen today, before it can go bad. Ask about tetanus as well.'],
        points: [],
      },
      {
        heading: 'Pressure on the neck: today, and then for days',
        paragraphs: ['Be checked today, even if you feel well. Have somebody look in on you for some days.'],
        points: [],
      },
      {
        heading: 'Tests for infections',
        paragraphs: [
          'A test too early can miss an infection. If you have signs such as pain, sores or unusual fluid, don’t wait for the time to pass: be seen now.',
        ],
        points: [
          'Chlamydia and gonorrhoea: about 2 weeks after',
          'HIV: 45 days after, with some tests 90',
          'Syphilis: 12 weeks after',
          'If you are unsure, test now and again later.',
        ],
      },
      {
        heading: 'If it wasn’t wanted',
        paragraphs: [
          'All of the above is open to you, and you needn’t talk to the police for it. If you may want traces kept, that is easiest in the first days, before washing, and still possible after. It is your choice.',
        ],
        points: [],
      },
    ],
    reviewed: null,
  },
} as const satisfies Record<string, HelpPageText>;
