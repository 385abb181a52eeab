type Value = string | boolean | undefined;
export type Child = Node | string | false | undefined;

/** Makes an element. Text becomes text nodes: nothing a person wrote is ever read as markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  element.append(...children.filter(isShown));
  return element;
}

/** Sets an attribute, or takes it away. */
export function put(element: Element, name: string, value: Value): void {
  if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : value);
}

export function button(
  attributes: Record<string, Value>,
  press: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const element = h("button", { type: "button", ...attributes }, ...children);
  element.addEventListener("click", press);
  return element;
}

/** Words for a screen reader only. */
export function hidden(text: string): HTMLElement {
  return h("span", { class: "sr" }, text);
}

function isShown(child: Child): child is Node | string {
  return child !== undefined && child !== false && child !== "";
}
