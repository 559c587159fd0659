/** Lanczos's coefficients for g = 5 (Press et al., Numerical Recipes, 6.1). */
const lanczos = [76.18009172947146, -86.5053203294168, 24.0140982408309, -1.23173957245015, 0.00120865097386618, -0.000005395239384953];

/** The natural logarithm of the gamma function. @param {number} x */
function logGamma(x) {
  const base = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const series = lanczos.reduce((sum, coefficient, at) => sum + coefficient / (x + 1 + at), 1.00000000019);
  return Math.log((Math.sqrt(2 * Math.PI) * series) / x) - base;
}

/** The share below `x` of the gamma distribution of shape `a`, by its series: for `x` under `a` + 1. @param {number} a @param {number} x */
function below(a, x) {
  if (x <= 0) return 0;
  let term = 1 / a;
  let sum = term;
  for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-15; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The share above `x`, by its continued fraction (Lentz): for `x` from `a` + 1. @param {number} a @param {number} x */
function above(a, x) {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1_000_000; n += 1) {
    const factor = -n * (n - a);
    b += 2;
    d = factor * d + b;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = b + factor / c;
    if (Math.abs(c) < tiny) c = tiny;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return fraction * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/**
 * How likely pure chance gives a chi-square of at least `x` with so many degrees of freedom.
 * @param {number} x
 * @param {number} freedom
 */
export function chanceOf(x, freedom) {
  const [a, half] = [freedom / 2, x / 2];
  return half < a + 1 ? 1 - below(a, half) : above(a, half);
}

/**
 * The chi-square of counts that should all be equal.
 * @param {readonly number[]} counts
 */
export function chiSquareOf(counts) {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
