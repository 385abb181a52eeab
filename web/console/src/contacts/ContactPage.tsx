import { NotFound } from "../shell/NotFound.tsx";

export function ContactPage() {
  return <NotFound />;
}
