/** What was typed into the named fields of a form. */
export function typed<const K extends string>(
  form: HTMLFormElement,
  names: readonly K[],
): Record<K, string> {
  const data = new FormData(form);
  const out: Partial<Record<K, string>> = {};
  for (const name of names) out[name] = String(data.get(name) ?? "").trim();
  if (hasAll(out, names)) return out;
  throw new Error("A field of the form is missing");
}

function hasAll<K extends string>(
  out: Partial<Record<K, string>>,
  names: readonly K[],
): out is Record<K, string> {
  return names.every((name) => name in out);
}
