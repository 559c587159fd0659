import { describe, expect, it } from 'vitest';
import { bodyRules } from '@/content/help/bodyRules';
import { clinicianGroups } from '@/content/help/clinicianGroups';
import { clinicianOptionText } from '@/content/text/en/help/clinician';
import { assessBody } from '@/domain/bodycheck/assessBody';
import { sentencesOf, signsOf } from '@/domain/help/clinicianCard';

const groups = [
  { id: 'happened', many: true, options: ['fall', 'burn'], signs: { fall: 'a-fall' } },
  { id: 'when', many: false, options: ['today'], signs: {} },
];
const texts = {
  fall: { label: 'A fall', say: 'I fell.' },
  burn: { label: 'A burn', say: 'I was burnt.' },
  today: { label: 'Today', say: 'It was today.' },
};

describe('the card for a clinician', () => {
  it('says what was ticked in the order of the card', () => {
    expect(sentencesOf(['today', 'burn', 'fall'], groups, texts)).toEqual(['I fell.', 'I was burnt.', 'It was today.']);
  });

  it('says nothing for no ticks, and nothing for a tick that it doesn’t know', () => {
    expect(sentencesOf([], groups, texts)).toEqual([]);
    expect(sentencesOf(['unheard-of'], groups, texts)).toEqual([]);
  });

  it('knows which body signs the ticks stand for', () => {
    expect(signsOf(['today', 'fall', 'burn'], groups)).toEqual(['a-fall']);
    expect(signsOf([], groups)).toEqual([]);
  });

  it('has each option once, and signs only for its own options', () => {
    const all = clinicianGroups.flatMap(({ options }) => [...options]);
    expect(new Set(all).size).toBe(all.length);
    expect(Object.keys(clinicianOptionText).sort()).toEqual([...all].sort());
    for (const { options, signs } of clinicianGroups) {
      expect(Object.keys(signs).filter((id) => !(options as readonly string[]).includes(id))).toEqual([]);
    }
  });

  it('tells somebody who ticks pressure on the neck to be seen today, and to call with any sign', () => {
    const levelOf = (...ticked: string[]) => assessBody(signsOf(ticked, clinicianGroups), bodyRules).level;
    expect(levelOf('neck')).toBe('urgent');
    expect(levelOf('neck', 'voice')).toBe('emergency');
    expect(levelOf('alcohol')).toBe('ok');
  });
});
