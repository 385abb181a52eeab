/** The server's limits, told before sending instead of after. */
export const MOST_BYTES = 16 * 1024;
export const FILE_BYTES = 25 * 1024 * 1024;
export const MOST_FILES = 10;

/** How many bytes too long a text is; nothing when it fits. */
export function excess(text: string): number {
  if (text.length * 3 <= MOST_BYTES) return 0;
  return Math.max(0, new TextEncoder().encode(text).length - MOST_BYTES);
}
