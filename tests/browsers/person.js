import { find, goToRoute, isChecked, middleOf, overflow, refuseRows, valueOf, wasTapped, workerState } from './inPage.js';

/**
 * All that a browser has to be able to do.
 * @typedef {object} Driver
 * @property {string[]} faults what the page's console had to say, filled as it goes
 * @property {(url: string) => Promise<unknown>} open
 * @property {(what: (...given: any[]) => any, ...given: any[]) => Promise<any>} run runs a function in the page
 * @property {(what: (asked: any) => Element | null, asked: import('./inPage.js').Asked) => Promise<Found | undefined>} find
 * @property {(path: string) => Promise<void>} picture
 * @property {() => Promise<void>} restart closes what is open and opens it again with what was kept
 * @property {() => Promise<void>} close
 */

/**
 * An element of the page.
 * @typedef {object} Found
 * @property {(how: (element: any) => any) => Promise<any>} read
 * @property {(at: { x: number, y: number }) => Promise<unknown>} click
 * @property {(words: string) => Promise<unknown>} type
 */

/** How long something may take to appear, in ms: keys are derived meanwhile, on a machine that others use as well. */
const patience = 45_000;
const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A name is meant whole; a pattern as it is. @param {string | RegExp} name */
const patternOf = (name) => (typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$` : name.source);

/** @typedef {import('./inPage.js').Asked['role']} Role */

/**
 * Somebody with a phone: does and looks at what a person can, and waits as a person would.
 * @param {Driver} driver
 * @param {{ pictures: string }} where the beginning of the pictures' paths
 */
export function personWith(driver, { pictures }) {
  /**
   * Tries until something comes of it. Pages change under one's finger, so that a fault counts only once there is no more time.
   * @template T @param {string} what @param {() => Promise<T | undefined | null>} attempt @returns {Promise<T>}
   */
  async function until(what, attempt) {
    const end = Date.now() + patience;
    let last = '';
    for (;;) {
      try {
        const found = await attempt();
        if (found) return found;
      } catch (fault) {
        last = `: ${String(fault)}`;
      }
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}${last}`);
      await pause(100);
    }
  }

  /** @param {Role} role @param {string | RegExp} name */
  const look = (role, name) => driver.find(find, { role, name: patternOf(name) });
  /** @param {Role} role @param {string | RegExp} name */
  const sees = (role, name) => until(`${role} "${String(name)}"`, () => look(role, name));

  /** A finger that misses, because the page moved under it, taps again. @param {Role} role @param {string | RegExp} name */
  async function tap(role, name) {
    await until(`${role} "${String(name)}" to be tapped`, async () => {
      const found = await look(role, name);
      const at = await found?.read(middleOf);
      if (!found || !at) return false;
      await found.click(at);
      for (let looks = 0; looks < 5; looks += 1) {
        // Where the page has gone on to another screen there is nothing left to ask.
        if (await found.read(wasTapped).catch(() => true)) return true;
        await pause(100);
      }
      return false;
    });
  }

  return {
    open: (/** @type {string} */ url) => driver.open(url),
    restart: () => driver.restart(),
    goTo: (/** @type {string} */ route) => driver.run(goToRoute, `#${route}`),
    sees,
    tap,
    /** @param {'radio' | 'checkbox'} role @param {string | RegExp} name */
    choose: async (role, name) => {
      await tap(role, name);
      await until(`${role} "${String(name)}" to be chosen`, async () => {
        await pause(300);
        if (await (await look(role, name))?.read(isChecked)) return true;
        await tap(role, name);
        return false;
      });
    },
    /** @param {string | RegExp} name @param {string} words */
    type: async (name, words) => {
      await (await sees('field', name)).type(words);
      await until(`"${String(name)}" to hold what was typed`, async () => (await (await look('field', name))?.read(valueOf)) === words);
    },
    /** @param {string | RegExp} name @returns {Promise<string>} */
    reads: (name) => until(`something in "${String(name)}"`, async () => (await look('field', name))?.read(valueOf)),
    /** Nothing of it in sight. @param {Role} role @param {string | RegExp} name */
    seesNo: async (role, name) => {
      await until(`"${String(name)}" to be gone`, async () => !(await look(role, name)));
    },
    /** What was done last is on the disk. */
    untilSaved: () => sees('text', 'Saved on this device'),
    untilInstalled: () => until('the app to be installed', async () => (await driver.run(workerState)) === 'activated'),
    /** @param {boolean} isRefusing */
    hasARefusingDisk: (isRefusing) => driver.run(refuseRows, isRefusing),
    /** Keeps what the window shows; a screen that can be pushed sideways is a fault. @param {string} name */
    shows: async (name) => {
      await pause(400);
      await driver.picture(`${pictures}-${name}.png`);
      const wider = await driver.run(overflow);
      if (wider > 0) throw new Error(`The screen "${name}" is ${wider} px wider than the window.`);
    },
  };
}
