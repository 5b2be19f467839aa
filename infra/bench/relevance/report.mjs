// What was measured, as Markdown.
const n = (value, digits = 3) => Number.isNaN(value) ? '–' : value.toFixed(digits)
const signed = (value) => (value >= 0 ? '+' : '−') + Math.abs(value).toFixed(3)

/** The report of a run. */
export function report (run) {
  return [
    `# Relevance, ${new Date().toISOString().slice(0, 10)}`,
    `${run.records} studies; ${run.where}.`,
    ...run.sets.flatMap((one) => topics(one, run.each)),
    ...run.golden.flatMap((one) => golden(one, run.each))
  ].join('\n\n') + '\n'
}

function topics ({ set, figures, each, milliseconds }, everyTopic) {
  return [
    `## ${set.name}`,
    `${set.topics.length} of ${set.all} topics. Left out: ${set.withoutEligible} without an eligible study in the judgements, ${set.onlyAbsent} whose eligible ` +
    `studies are not in the catalogue. Judged studies that are not in the catalogue: ${set.missing.length}. Mean answer ${n(milliseconds, 1)} ms for the first 100.`,
    table(['', 'Studielots', 'BM25', 'ratio', 'difference', '95 % interval', 'wins', 'ties', 'losses'], figures.map((f) => [
      f.name, n(f.ours), n(f.theirs), n(f.ours / f.theirs, 2), signed(f.difference), `${signed(f.low)} to ${signed(f.high)}`, f.wins, f.ties, f.losses
    ])),
    ...everyTopic
      ? [table(['topic', 'judged', 'found', ...figures.map((f) => `${f.name} (BM25)`)], each.map((row) =>
          [row.id, row.judged, row.found, ...figures.map((f) => `${n(row.values[f.name][0], 2)} (${n(row.values[f.name][1], 2)})`)]))]
      : []
  ]
}

function golden (file, everyRow) {
  return [
    `## ${file.name}`,
    `Mean answer ${n(file.milliseconds, 1)} ms.`,
    table(['rows', 'number', 'recall', 'precision at 5', 'left out of precision: no such study'], file.groups.map((g) =>
      [g.name, g.rows, n(g.recall), n(g.precision), g.withoutStudy])),
    ...everyRow
      ? [table(['falls short', 'recall', 'found', 'wanted', 'precision at 5', 'understood as'], file.short.map((row) =>
          [row.query, n(row.recall, 2), row.found, row.wanted, row.precision === null ? '–' : n(row.precision, 2), row.understood.replaceAll('|', '/')]))]
      : [`${file.short.length} rows fall short (recall below 0.95 or precision below 0.8); \`--each\` lists them.`]
  ]
}

function table (head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
