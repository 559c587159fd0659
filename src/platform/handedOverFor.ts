/** How long what another app has handed over is held at the most, in ms, by the worker and then by the page. */
export const handedOverFor = 60_000;
