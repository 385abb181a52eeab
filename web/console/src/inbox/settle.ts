type Settled = { ids: string[]; changed: number };

/**
 * The order to show while somebody points at the list: what was there stays where it was, pages loaded
 * since are added below, and the rest only counts as changed.
 */
export function settle(shown: readonly string[], wanted: readonly string[]): Settled {
  const seen = new Set(shown);
  const there = new Set(wanted);
  const lastShown = wanted.findLastIndex((id) => seen.has(id));
  const below = wanted.filter((id, at) => !seen.has(id) && at > lastShown);
  const inserted = wanted.filter((id, at) => !seen.has(id) && at < lastShown).length;
  const left = shown.filter((id) => !there.has(id)).length;
  return { ids: [...shown, ...below], changed: inserted + left + moved(shown, wanted) };
}

/** How many of the rows both orders know would have to move. */
function moved(shown: readonly string[], wanted: readonly string[]): number {
  const place = new Map(wanted.map((id, at) => [id, at]));
  const places = shown.flatMap((id) => place.get(id) ?? []);
  return places.length - longestRise(places);
}

function longestRise(places: readonly number[]): number {
  const tops: number[] = [];
  for (const place of places) {
    const at = tops.findIndex((top) => top >= place);
    tops[at < 0 ? tops.length : at] = place;
  }
  return tops.length;
}
