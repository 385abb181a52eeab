import { NotFound } from "../shell/NotFound.tsx";

export function SearchPage() {
  return <NotFound />;
}
