import { NotFound } from "../shell/NotFound.tsx";

export function ThreadPage() {
  return <NotFound />;
}
