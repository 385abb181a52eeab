import { NotFound } from "../shell/NotFound.tsx";

export function AdminPage() {
  return <NotFound />;
}
