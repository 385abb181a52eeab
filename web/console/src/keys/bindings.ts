/** A command that a key can give. `alone` ones act only outside fields and can be switched off. */
export type Binding = { keys: string; group: Group; alone: boolean };

export type Group = "everywhere" | "list" | "conversation" | "writing";

const alone = (keys: string, group: Group): Binding => ({ keys, group, alone: true });
const always = (keys: string, group: Group): Binding => ({ keys, group, alone: false });

/** Physical keys, so that they are in the same place in every layout. */
export const bindings = {
  palette: always("mod+KeyK", "everywhere"),
  sheet: alone("shift+Slash", "everywhere"),
  region: always("F6", "everywhere"),
  undo: always("mod+KeyZ", "everywhere"),
  goInbox: alone("KeyG KeyI", "everywhere"),
  goSearch: alone("KeyG KeyS", "everywhere"),
  goAnalytics: alone("KeyG KeyA", "everywhere"),
  next: alone("KeyJ", "list"),
  previous: alone("KeyK", "list"),
  open: alone("Enter", "list"),
  list: alone("KeyU", "list"),
  check: alone("KeyX", "list"),
  reply: alone("KeyR", "conversation"),
  note: alone("KeyN", "conversation"),
  assign: alone("KeyA", "conversation"),
  take: alone("KeyI", "conversation"),
  resolve: alone("KeyE", "conversation"),
  snooze: alone("KeyS", "conversation"),
  spam: alone("shift+KeyJ", "conversation"),
  tag: alone("KeyT", "conversation"),
  context: alone("BracketRight", "conversation"),
  article: alone("KeyF", "conversation"),
  find: alone("Slash", "conversation"),
  send: always("mod+Enter", "writing"),
  sendAndResolve: always("mod+shift+Enter", "writing"),
} satisfies Record<string, Binding>;

export type Command = keyof typeof bindings;

export const commands = Object.keys(bindings).filter(isCommand);

function isCommand(name: string): name is Command {
  return Object.hasOwn(bindings, name);
}
