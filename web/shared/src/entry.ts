import {
  either,
  type Guard,
  isBoolean,
  isNumber,
  isObject,
  isOneOf,
  isString,
  listOf,
  maybe,
  shape,
} from "./guards.ts";

/** A button under a message; `keep` leaves it usable when the talk has moved on. */
export type Button = {
  id: string;
  label: string;
  style?: "primary" | "plain" | "quiet";
  keep?: boolean;
};

export type FileCard = { id: string; name: string; size: number; type: string; image: boolean };

export type Author =
  | { kind: "contact" }
  | { kind: "bot" }
  | { kind: "operator"; name: string }
  | { kind: "system" };

/** Which button of which message was pressed. */
export type Press = { entryId: string; button: string };

type Place = {
  id: string;
  conversationId: string;
  seq: number;
  at: string;
  author: Author;
  clientId?: string;
};

export type Message = Place & {
  kind: "message";
  text?: string;
  buttons?: Button[];
  layout?: "list" | "row" | "scale";
  files?: FileCard[];
  pressed?: Press;
};

export type Happening = Place & {
  kind: "event";
  code: string;
  params?: Record<string, unknown>;
};

/** One line of a conversation as the customer may see it. */
export type Entry = Message | Happening;

const isButton: Guard<Button> = shape<Button>({
  id: isString,
  label: isString,
  style: maybe(isOneOf("primary", "plain", "quiet")),
  keep: maybe(isBoolean),
});

export const isFileCard: Guard<FileCard> = shape<FileCard>({
  id: isString,
  name: isString,
  size: isNumber,
  type: isString,
  image: isBoolean,
});

export const isPress: Guard<Press> = shape<Press>({ entryId: isString, button: isString });

const isNameless = shape<{ kind: "contact" | "bot" | "system" }>({
  kind: isOneOf("contact", "bot", "system"),
});

export const isAuthor: Guard<Author> = either(
  isNameless,
  shape<{ kind: "operator"; name: string }>({ kind: isOneOf("operator"), name: isString }),
);

const place = {
  id: isString,
  conversationId: isString,
  seq: isNumber,
  at: isString,
  author: isAuthor,
  clientId: maybe(isString),
};

const isMessage = shape<Message>({
  ...place,
  kind: isOneOf("message"),
  text: maybe(isString),
  buttons: maybe(listOf(isButton)),
  layout: maybe(isOneOf("list", "row", "scale")),
  files: maybe(listOf(isFileCard)),
  pressed: maybe(isPress),
});

const isHappening = shape<Happening>({
  ...place,
  kind: isOneOf("event"),
  code: isString,
  params: maybe(isObject),
});

export const isEntry: Guard<Entry> = either(isMessage, isHappening);
