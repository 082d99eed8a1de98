/** Finds the known word that a mistyped word most likely means. */
export function findClosest(
  typed: string,
  known: string[],
): string | undefined {
  const allowed = Math.max(1, Math.floor(typed.length / 4));
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > allowed) continue;
    const distance = editDistance(typed, word);
    if (distance <= allowed && (!best || distance < best.distance)) {
      best = { word, distance };
    }
  }
  return best?.word;
}

/** The number of letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        row[j] + 1,
        next[j - 1] + 1,
        row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length];
}
