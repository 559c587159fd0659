import { computed, createApp, h, ref } from 'vue';

const words = Array.from({ length: 60 }, (_, n) => `row ${n} ${['tea', 'blanket', 'quiet', 'walk'][n % 4] ?? ''}`);

/** The least that Vue does for what is tapped and typed in the app: a choice of six, and a list of sixty that a word narrows. */
createApp({
  setup() {
    const chosen = ref(0);
    const word = ref('');
    const found = computed(() => words.filter((each) => each.includes(word.value)));
    /** @param {number} n */
    const choice = (n) =>
      h('label', [h('input', { type: 'radio', name: 'choice', checked: chosen.value === n, onChange: () => (chosen.value = n) }), ` choice ${n}`]);
    const type = (/** @type {InputEvent} */ { target }) => {
      word.value = /** @type {HTMLInputElement} */ (target).value;
    };
    return () =>
      h('main', [
        [1, 2, 3, 4, 5, 6].map(choice),
        h('p', `chosen: ${chosen.value}`),
        h('input', { type: 'search', 'aria-label': 'word', value: word.value, onInput: type }),
        h('ul', found.value.map((each) => h('li', { key: each }, each))),
      ]);
  },
}).mount('#app');
