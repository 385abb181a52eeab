import { searchOf } from "./searchOf.ts";

/** What the address of a scenario says: how it is shown, what is counted, and whose list is open. */
export const builderSearch = searchOf("view", "rail", "figures", "from", "to", "version", "metric");
