import { NotFound } from "../shell/NotFound.tsx";

export function MePage() {
  return <NotFound />;
}
