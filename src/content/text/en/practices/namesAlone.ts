import type { BuiltInPracticeId } from '@/content/practices';

/** What to call, for somebody alone, a practice whose name speaks of others. Its words for one are its shape 'alone'. */
export const practiceNamesAlone: Readonly<Partial<Record<BuiltInPracticeId, string>>> = {
  cuddling: 'Hugging a pillow',
  'showering-together': 'A shower or a bath',
  snuggling: 'A warm nest',
  massage: 'Rubbing hands or feet',
  'reading-aloud': 'A story to hear or read',
  'film-they-pick': 'A film or series',
  'reassuring-words': 'Kind words to yourself',
  'honest-talk': 'Honest words on paper',
  'comfort-food': 'Comfort food',
  'walk-together': 'A walk',
  'tending-bruises': 'Tending wounds and bruises',
  'holding-hands': 'One hand in the other',
  thanking: 'Giving thanks',
  'breathing-together': 'A few slow breaths',
  'tidying-up': 'Tidying up',
  'laughing-together': 'Something to laugh at',
  'toilet-and-clean-up': 'Toilet and clean-up',
  'cooking-together': 'Cooking something plain',
};
