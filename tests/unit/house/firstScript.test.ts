import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicFirst } from '../../../scripts/firstScript.js';

const first = 'const a=[import.meta.url];function b(){return a}export{a as x,b};';
const entry = 'import{b as c,x as b}from"./first-1.js";result=[c(),b];';

describe('the first script as a classic one', () => {
  it('does what its modules did, under the names of each, and knows where it lies', () => {
    const { script } = classicFirst(first, 'first-1.js', entry);
    const page = { document: { currentScript: { src: 'https://here/start.js' } }, result: undefined, globalThis: {} };
    runInNewContext(script, page);
    expect(page.result).toEqual([['https://here/start.js'], ['https://here/start.js']]);
  });

  it('hands on everything under the same names, and leaves no other name behind', async () => {
    const { script, module } = classicFirst(first, 'first-1.js', entry);
    const page: Record<string, unknown> = { document: { currentScript: { src: 'https://here/start.js' } }, result: 0 };
    page['globalThis'] = globalThis;
    const names = Object.keys(page);
    runInNewContext(script, page);
    expect(Object.keys(page)).toEqual(names);
    const handedOn = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as Record<string, unknown>;
    expect(Object.keys(handedOn).sort()).toEqual(['b', 'x']);
    expect((handedOn['b'] as () => unknown)()).toBe(handedOn['x']);
  });

  it.each([
    ['a first script without exports', 'const a=1;', entry],
    ['an entry that imports something else', first, 'import{b}from"./other.js";b();'],
  ])('stops the build at %s', (_what, given, run) => {
    expect(() => classicFirst(given, 'first-1.js', run)).toThrow('scripts/firstScript.js');
  });
});
