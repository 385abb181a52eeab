import { NotFound } from "../shell/NotFound.tsx";

export function OverviewPage() {
  return <NotFound />;
}
