import type { ReactNode } from "react";

const address = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]»]|[\w.+-]+@[\w-]+\.[\w.-]*\w)/giu;

type Props = { text: string; names?: readonly string[]; nameClass?: string | undefined };

/** Plain text as it was written; addresses open, names of colleagues stand out, nothing else is markup. */
export function Words({ text, names = [], nameClass }: Props) {
  return text.split(address).map((part, at) => {
    const key = `${at} ${part}`;
    return at % 2 === 1 ? (
      <Address key={key} part={part} />
    ) : (
      <Named key={key} {...{ part, names, nameClass }} />
    );
  });
}

function Address({ part }: { part: string }) {
  const href = /^https?:/i.test(part) ? part : `mailto:${part}`;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {part}
    </a>
  );
}

type NamedProps = { part: string; names: readonly string[]; nameClass: string | undefined };

function Named({ part, names, nameClass }: NamedProps): ReactNode {
  const calls = names.map((name) => `@${name}`);
  const found = calls
    .map((call) => ({ call, at: part.indexOf(call) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.call.length - one.call.length)[0];
  if (!found) return part;
  return (
    <>
      {part.slice(0, found.at)}
      <span className={nameClass}>{found.call}</span>
      <Named part={part.slice(found.at + found.call.length)} names={names} nameClass={nameClass} />
    </>
  );
}
