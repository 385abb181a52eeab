/** A random id (version 4); unlike `crypto.randomUUID` it also works on plain http in an office. */
export function newId(): string {
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
    const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (chance & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
