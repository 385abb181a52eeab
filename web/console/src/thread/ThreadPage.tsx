import { useParams } from "@tanstack/react-router";
import { ContextPane } from "../context/ContextPane.tsx";
import { ThreadFailed } from "./ThreadFailed.tsx";
import { ThreadPane } from "./ThreadPane.tsx";
import { ThreadSkeleton } from "./ThreadSkeleton.tsx";
import { useThread } from "./useThread.ts";

export function ThreadPage() {
  const { id, view } = useParams({ from: "/app/inbox/$view/$id" });
  const opened = useThread(id);
  if (!opened.data)
    return opened.isError ? (
      <ThreadFailed error={opened.error} retry={() => void opened.refetch()} />
    ) : (
      <ThreadSkeleton />
    );
  return (
    <>
      <ThreadPane key={id} thread={opened.data} earlier={opened.earlier} view={view} />
      <ContextPane thread={opened.data} view={view} />
    </>
  );
}
