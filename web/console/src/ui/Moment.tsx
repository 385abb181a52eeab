import { exact, hour } from "../time/clock.ts";

/** The hour of something; the exact moment with its zone for whoever wants it. */
export function Moment({ at, className }: { at: string; className?: string | undefined }) {
  return (
    <time dateTime={at} title={exact(at)} className={className}>
      {hour(at)}
    </time>
  );
}
