import type { TFunction } from "i18next";
import { valueKinds } from "../../../robots/model/valueKinds.ts";

/** The kind of a robot's value in words; what is not known yet is shown as it is called. */
export function robotKind(type: string, t: TFunction<"builder">): string {
  const known = valueKinds.find((kind) => kind === type);
  return known ? t(`robotKind.${known}`) : type;
}
