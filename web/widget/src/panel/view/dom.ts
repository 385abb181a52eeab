type Value = string | boolean | undefined;
type Attributes = string | Record<string, Value>;
export type Child = Node | string | false | undefined;

/**
 * Makes an element; a bare string in place of the attributes is its class. Text becomes text
 * nodes: nothing a person wrote is ever read as markup.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = "",
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (typeof attributes === "string") element.className = attributes;
  else
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined && value !== false)
        element.setAttribute(name, value === true ? "" : value);
  element.append(...children.filter(isShown));
  return element;
}

export function button(
  attributes: Attributes,
  press: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const element = h("button", attributes, ...children);
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

/** Words for a screen reader only. */
export function hidden(text: string): HTMLElement {
  return h("span", "sr", text);
}

function isShown(child: Child): child is Node | string {
  return child !== undefined && child !== false && child !== "";
}
