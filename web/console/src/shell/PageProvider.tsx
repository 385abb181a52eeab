import {
  createContext,
  type PropsWithChildren,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";

type Heading = { heading: string; title: string };
type Page = Heading & { set: (heading: Heading) => void };

const PageContext = createContext<Page>({ heading: "", title: "", set: () => undefined });

export function PageProvider({ children }: PropsWithChildren) {
  const [heading, set] = useState<Heading>({ heading: "", title: "" });
  const page = useMemo(() => ({ ...heading, set }), [heading]);
  return <PageContext value={page}>{children}</PageContext>;
}

export function usePage(): Page {
  return useContext(PageContext);
}

/** Names the page: the heading above it and, if it says more, the title of the tab. */
export function useHeading(heading: string, title: string = heading): void {
  const { set } = usePage();
  useEffect(() => set({ heading, title }), [set, heading, title]);
}
