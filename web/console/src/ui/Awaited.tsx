import { Skeleton } from "@mantine/core";
import { Failed } from "./Failed.tsx";
import { useLate } from "./useLate.ts";

type Props = {
  title: string;
  query: { isPending: boolean; isError: boolean; error: Error | null; refetch: () => unknown };
};

/** What stands where a list will be: nothing at first, then its shape; what failed, if it did. */
export function Awaited({ title, query }: Props) {
  const late = useLate(300);
  if (query.isPending) return late && <Skeleton height={120} />;
  return query.isError && <Failed title={title} query={query} />;
}
