// Measures of rankings, as the literature defines them. All take ids in the order of the ranking.

/** nDCG@10 with gain 2^score − 1, condensed: studies that nobody judged are taken out of the ranking first (Sakai, SIGIR 2007). */
export function ndcg (ranking, scores) {
  const gains = ranking.filter((id) => scores.has(id)).slice(0, 10).map((id) => 2 ** scores.get(id) - 1)
  const best = [...scores.values()].map((score) => 2 ** score - 1).sort((a, b) => b - a).slice(0, 10)
  const ideal = discounted(best)
  return ideal === 0 ? 0 : discounted(gains) / ideal
}

const discounted = (gains) => gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0)

/** One over the place of the first eligible study among the judged ones; 0 when there is none. */
export function reciprocalRank (ranking, scores) {
  const at = ranking.filter((id) => scores.has(id)).findIndex((id) => scores.get(id) === 2)
  return at < 0 ? 0 : 1 / (at + 1)
}

/** Share of the eligible studies among the first 100, judged or not. */
export function recall100 (ranking, scores) {
  const eligible = [...scores].filter(([, score]) => score === 2).map(([id]) => id)
  const first = new Set(ranking.slice(0, 100))
  return eligible.filter((id) => first.has(id)).length / eligible.length
}

export const mean = (numbers) => numbers.length ? numbers.reduce((a, b) => a + b, 0) / numbers.length : NaN

/**
 * How ours differs from the other, topic by topic: the mean difference with its 95 % interval by the percentile bootstrap over topics
 * (10,000 samples, the same in every run), and the number of topics won, tied and lost.
 */
export function compare (ours, other) {
  const differences = ours.map((value, i) => value - other[i])
  const random = mulberry32(20211122)
  const means = Array.from({ length: 10_000 }, () => {
    let sum = 0
    for (let i = 0; i < differences.length; i++) sum += differences[Math.floor(random() * differences.length)]
    return sum / differences.length
  }).sort((a, b) => a - b)
  return {
    difference: mean(differences),
    low: means[250],
    high: means[9749],
    wins: differences.filter((d) => d > 1e-9).length,
    ties: differences.filter((d) => Math.abs(d) <= 1e-9).length,
    losses: differences.filter((d) => d < -1e-9).length
  }
}

/** A small generator of random numbers with a seed (public domain, by Tommy Ettinger). */
function mulberry32 (seed) {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
