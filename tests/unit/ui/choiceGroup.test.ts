import { describe, expect, it } from 'vitest';
import { createSSRApp, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';
import ChoiceGroup from '@/ui/ChoiceGroup.vue';
import ChoiceRow from '@/ui/ChoiceRow.vue';

const options = [{ id: 'one', label: 'One' }, { id: 'two', label: 'Two' }];
const render = (part: unknown, props: Record<string, unknown>) =>
  renderToString(createSSRApp(part as Component, { legend: 'Which?', options, chosen: [], ...props }));

describe.each([{ name: 'a group of choices', part: ChoiceGroup }, { name: 'a row of choices', part: ChoiceRow }])('$name', ({ part }) => {
  it('is described by its hint', async () => {
    const html = await render(part, { hint: 'You can change it later.' });
    const [, id = ''] = /<fieldset[^>]* aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toMatch(new RegExp(`<p id="${id}"[^>]*>You can change it later\\.</p>`));
  });

  it('points at nothing where there is no hint', async () => {
    expect(await render(part, {})).not.toMatch(/<fieldset[^>]*aria-describedby/);
  });
});
