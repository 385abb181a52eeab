/** All time zones by name; one's own stands first where the browser has a name of its own for it. */
export function timeZones(own: string): string[] {
  const all = Intl.supportedValuesOf("timeZone");
  return all.includes(own) ? all : [own, ...all];
}
