/** Text as it is compared while somebody types: without case, accents, rings and dots. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** A text in three pieces, the middle one being what was typed; empty pieces when it does not stand there. */
export function around(text: string, typed: string): [before: string, same: string, after: string] {
  const letters = [...text];
  const plain = letters.map((letter) => folded(letter).slice(0, 1) || letter).join('');
  const wanted = folded(typed.trim());
  const from = wanted === '' || plain.length !== letters.length ? -1 : plain.indexOf(wanted);
  if (from < 0) return [text, '', ''];
  const to = from + wanted.length;
  return [letters.slice(0, from).join(''), letters.slice(from, to).join(''), letters.slice(to).join('')];
}
