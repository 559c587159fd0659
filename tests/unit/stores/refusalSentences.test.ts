import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questions } from '@/content/questions';
import { questionText } from '@/content/text/en/questions';
import { withField } from '@/domain/card/card';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuStore } from '@/stores/menu';
import { usePartnerRefusalsStore } from '@/stores/partnerRefusals';
import { usePartnersStore } from '@/stores/partners';
import { useQuizStore } from '@/stores/quiz';
import { useVaultStore } from '@/stores/vault';
import { cardOf } from '../domain/partner/sharedSamples';
import { samplePractice } from '../domain/samples';

async function openAll() {
  setActivePinia(createPinia());
  const stores = {
    vault: useVaultStore(),
    card: useCardStore(),
    quiz: useQuizStore(),
    catalogue: useCatalogueStore(),
    menu: useMenuStore(),
    partners: usePartnersStore(),
    refusals: usePartnerRefusalsStore(),
  };
  await stores.vault.open();
  await stores.catalogue.load();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

const question = 'please-dont';
const options = questions.find(({ id }) => id === question)!.options;
const said: Readonly<Record<string, string>> = questionText[question].said;

/** As it stands on a card. */
const sentence = (option: string) => said[option]!.charAt(0).toUpperCase() + said[option]!.slice(1);
const leftOut = () => stores.menu.receiving.leftOut.map(({ id }) => id).sort();

describe('what somebody ticked under "please don’t"', () => {
  it.each(options)('leaves out the same on the other phone as here: %s', async (option) => {
    await stores.quiz.answer(question, { kind: 'chosen', options: [option] });
    const card = cardOf({ fields: { [question]: sentence(option) } });
    expect([...stores.refusals.leftOutElsewhere(card)].sort()).toEqual(leftOut());
    await stores.partners.receive((await stores.partners.add('Sam'))!, card);
    const [sam] = stores.refusals.refusing.values();
    expect([...sam!.refused.receive.keys()].sort()).toEqual(leftOut());
  });

  it.each(options)('leaves out the same once it stands among own words on the card: %s', async (option) => {
    await stores.quiz.answer(question, { kind: 'chosen', options: [option] });
    const ticked = leftOut();
    await stores.card.change((before) => withField(before, question, `${sentence(option)}\nWord8`));
    expect(leftOut()).toEqual(ticked);
  });

  it('is read beside other lines, which are still taken widely', () => {
    const words = 'Please don’t touch my hair.\nplease dont touch me WITHOUT asking first\nno screens';
    expect(stores.catalogue.refusedIn(words)).toEqual(['washing-hair', 'stroking-hair', 'brushing-hair', 'film-they-pick', 'video-call'].sort(inOrder));
    expect(stores.catalogue.refusedIn('Please don’t touch my hair or my face')).toContain('cuddling');
  });

  it('leaves out an own practice that is named after what was ticked, or is as talkative', async () => {
    const text = { alsoCalled: [], line: '', steps: [], variations: {}, whenNot: {}, ask: [], offer: [] };
    const add = (name: string, talk: 0 | 3) =>
      stores.catalogue.keepOwn({ practice: { ...samplePractice(''), talk }, text: { ...text, name } });
    const [kisses, chatty, stove] = [await add('Kisses on the nose', 0), await add('Word8', 3), await add('The stove', 0)];
    const refused = stores.catalogue.refusedIn(`${sentence('kisses')}\n${sentence('being-talked-to')}`);
    expect(refused).toEqual(expect.arrayContaining([kisses, chatty]));
    expect(refused).not.toContain(stove);
  });
});

const inOrder = (one: string, other: string) => place(one) - place(other);
const place = (id: string) => stores.catalogue.practices.findIndex((practice) => practice.id === id);
