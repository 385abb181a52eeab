import { useEffect, useMemo, useRef, useState } from "react";
import {
  type Act,
  type Channel,
  type Fake,
  type Played,
  type Script,
  trials,
} from "../api/trials.ts";
import { ownerOf } from "../model/document.ts";
import { fakeOf, tasksOf } from "../model/fakes.ts";
import type { Fields } from "../model/json.ts";
import { useBuilder } from "../state/BuilderContext.ts";

const contacts: Record<"stranger" | "known", Fields> = {
  stranger: {},
  known: {
    contact: { id: "anna", name: "Анна Соколова", verified: true },
    organization: { id: "romashka", name: "ООО «Ромашка»", inn: "7799012346" },
  },
};
export type Contact = keyof typeof contacts;
export type Talk = ReturnType<typeof useTalk>;

const opening: Act = { kind: "opens" };

/** A talk with the draft: played anew from its beginning after each act and each change of the draft. */
export function useTalk(from: string) {
  const { id, doc, language, setTrace } = useBuilder();
  const [acts, setActs] = useState<Act[]>([]);
  const [contact, setContact] = useState<Contact>("known");
  const [kinds, setKinds] = useState<Record<string, Fake["kind"]>>({});
  const [clock, setClock] = useState(localNow);
  const [channel, setChannel] = useState<Channel>("widget");
  const [atWork, setAtWork] = useState(true);
  const [played, setPlayed] = useState<Played | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [turn, setTurn] = useState<number | null>(null);

  const newest = useRef(doc);
  newest.current = doc;

  const script = useMemo((): Script => {
    const robots = Object.fromEntries(
      tasksOf(doc).map((task) => [task, fakeOf(doc, task, kinds[task] ?? "ok")]),
    );
    const first = from === "" ? [opening] : [];
    return {
      language,
      clock,
      channel,
      closed: atWork ? [] : ["any"],
      knows: contacts[contact],
      from,
      robots,
      acts: [...first, ...acts],
    };
  }, [doc, language, clock, channel, atWork, contact, kinds, acts, from]);

  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      trials.talk(id, doc, script, abort.signal).then(
        (answer) => {
          setPlayed(answer);
          setError(null);
        },
        (reason: unknown) => {
          if (!abort.signal.aborted) setError(reason);
        },
      );
    }, 60);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [id, doc, script]);

  useEffect(() => {
    if (!played) return;
    const steps = turn === null ? played.trace.flat() : (played.trace[turn - 1] ?? []);
    setTrace(steps.map((step) => ownerOf(newest.current, step)));
    return () => setTrace([]);
  }, [played, turn, setTrace]);

  return {
    played,
    error,
    script,
    act: (one: Act) => {
      setTurn(null);
      setActs((old) => [...old, one]);
    },
    back: acts.length > 0 ? () => setActs((old) => old.slice(0, -1)) : null,
    again: () => setActs([]),
    contact,
    setContact,
    kinds,
    setKind: (task: string, kind: Fake["kind"]) => setKinds((old) => ({ ...old, [task]: kind })),
    clock,
    setClock,
    channel,
    setChannel,
    atWork,
    setAtWork,
    setTurn,
  };
}

/** Now, as a clock on the wall shows it. */
function localNow(): string {
  const now = new Date();
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The same clock some hours later. */
export function later(at: string, hours: number): string {
  const moment = new Date(`${at.slice(0, 16)}:00Z`);
  moment.setUTCHours(moment.getUTCHours() + hours);
  return moment.toISOString().slice(0, 16);
}
