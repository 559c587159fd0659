/*
 * What runs in the page, in each browser the same. A function goes there as text, so each stands for itself: it uses
 * nothing from outside but what it is given.
 */

/**
 * What a person looks for on a screen: something of a role with a name, or any text. `name` is a regular expression.
 * @typedef {{ role: 'heading' | 'link' | 'button' | 'radio' | 'checkbox' | 'field' | 'text', name: string }} Asked
 */

/**
 * The first element in sight that is what was asked for, rolled to the middle of the window; null where there is none.
 * @param {Asked} asked
 */
export function find({ role, name }) {
  const kinds = {
    heading: 'h1, h2, h3, h4',
    link: 'a[href]',
    button: 'button, summary',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    field: 'input:not([type=radio]):not([type=checkbox]), textarea',
    text: 'body *:not(script):not(style)',
  };
  const wanted = new RegExp(name, 'u');
  const plain = (/** @type {string | null | undefined} */ words) => (words ?? '').replace(/\s+/g, ' ').trim();

  /** @param {Element} element */
  function named(element) {
    const by = element.getAttribute('aria-labelledby');
    if (by) return plain(by.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
    const own = element.getAttribute('aria-label');
    if (own) return plain(own);
    const { labels } = /** @type {HTMLInputElement} */ (element);
    if (labels?.length) return plain([...labels].map((label) => label.textContent).join(' '));
    return plain(element.textContent);
  }
  /** A text stands in the smallest element that has all of it. @param {Element} element */
  const isSmallest = (element) => ![...element.children].some((child) => wanted.test(plain(child.textContent)));

  for (const element of document.querySelectorAll(kinds[role])) {
    if (!wanted.test(role === 'text' ? plain(element.textContent) : named(element))) continue;
    if (role === 'text' && !isSmallest(element)) continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[aria-hidden=true], [inert]')) continue;
    if (element.matches(':disabled')) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element;
  }
  return null;
}

/**
 * Where the middle of an element lies in the window, unless it still moves or something else covers it. From then on the
 * element notes whether a tap has come to it.
 * @param {Element} element
 */
export async function middleOf(element) {
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 60));
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!element.isConnected || before.left !== left || before.top !== top) return null;
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  const label = /** @type {HTMLInputElement} */ (element).labels?.[0];
  if (!hit || !(element.contains(hit) || label?.contains(hit))) return null;
  const note = { once: true, capture: true };
  Object.assign(element, { wasTapped: false });
  element.addEventListener('click', () => Object.assign(element, { wasTapped: true }), note);
  return { x: Math.round(x), y: Math.round(y) };
}

/** Whether a tap has come to an element; what has gone since was tapped. @param {Element & { wasTapped?: boolean }} element */
export function wasTapped({ isConnected, wasTapped }) {
  return !isConnected || wasTapped !== false;
}

/** @param {Element} element */
export function valueOf(element) {
  return /** @type {HTMLInputElement} */ (element).value;
}

/** @param {Element} element */
export function isChecked(element) {
  return /** @type {HTMLInputElement} */ (element).checked;
}

/** @param {string} route */
export function goToRoute(route) {
  location.hash = route;
}

/** What the app has installed of itself: the worker's state. */
export async function workerState() {
  return (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none';
}

/**
 * From here on the database refuses rows of the vault or takes them again: a row is added where one stands, which fails once it
 * is the database's turn, as on a full disk, and not at the call. The first three, which hold the manifests, it takes as ever.
 * @param {boolean} isRefusing
 */
export function refuseRows(isRefusing) {
  const prototype = /** @type {IDBObjectStore & { putAsEver?: IDBObjectStore['put'] }} */ (IDBObjectStore.prototype);
  const put = (prototype.putAsEver ??= prototype.put);
  prototype.put = isRefusing
    ? /** @this {IDBObjectStore} @param {unknown} value @param {IDBValidKey} [key] */ function (value, key) {
        return this.name === 'pages' && Number(key) > 2 ? this.add(value, key) : put.call(this, value, key);
      }
    : put;
}

/** How far the page is wider than the window, in CSS pixels. */
export function overflow() {
  return document.documentElement.scrollWidth - window.innerWidth;
}
