import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/*
 * Simulated people look for what helps them most, in four ways of ranking: `npm run simulate`, or with another number of
 * people `npm run simulate -- 1000`. Once with three quarters of the quiz answered, once with a quarter. The figures
 * stand in docs/decisions.md.
 */
const people = Number(process.argv[2] ?? 400);
const server = await createServer({
  configFile: false,
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
});
const { ways, evenings, eveningsTo, shareFound, simulate } = await server.ssrLoadModule('/tests/bench/simulation.ts');

/** @param {number} share */
const percent = (share) => `${Math.round(100 * share)} %`;
/** @param {number} evening */
const orNever = (evening) => (Number.isFinite(evening) ? String(evening) : `not in ${evenings}`);

for (const open of [0.25, 0.75]) {
  const outcomes = simulate(people, open);
  console.log(`\n${people} simulated people, ${percent(1 - open)} of the quiz answered, two things tried in each of ${evenings} evenings\n`);
  console.log('| way | found after 10 | 20 | 40 | two of three, half of the people by evening | all three by 40 | mean help of what was tried |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const way of ways) {
    const of = outcomes[way];
    const shares = [10, 20, 40].map((evening) => percent(shareFound(of, evening)));
    const half = eveningsTo(2, of)[Math.ceil(people / 2) - 1];
    const all = eveningsTo(3, of).filter((/** @type {number} */ each) => Number.isFinite(each)).length / people;
    const helped = of.reduce((/** @type {number} */ sum, /** @type {{ helped: number }} */ one) => sum + one.helped, 0) / people;
    console.log(`| ${way} | ${shares.join(' | ')} | ${orNever(half)} | ${percent(all)} | ${helped.toFixed(2)} |`);
  }
}
await server.close();
