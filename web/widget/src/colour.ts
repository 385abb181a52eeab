const LIGHT = 1180;

/** Black or white, whichever can be read on the colour. */
export function wordsOn(colour: string): "#000" | "#fff" {
  const rgb = Number(colour.replace("#", "0x"));
  const light = 3 * (rgb >> 16) + 6 * ((rgb >> 8) & 255) + (rgb & 255);
  return light > LIGHT ? "#000" : "#fff";
}
