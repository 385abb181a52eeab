import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import type { Order } from "../api/inbox.ts";
import { NotFound } from "../shell/NotFound.tsx";
import { PageFailed } from "../shell/PageFailed.tsx";
import { Shell } from "../shell/Shell.tsx";
import { builderSearch } from "./builderSearch.ts";
import { overviewSearch } from "./overviewSearch.ts";
import { searchOf } from "./searchOf.ts";
import { signedIn } from "./signedIn.ts";
import { word } from "./word.ts";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  component: lazyRouteComponent(() => import("../session/SetupPage.tsx"), "SetupPage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/app/sign-in",
  validateSearch: (search): { to?: string } => {
    const to = word(search.to);
    return to.startsWith("/app/") ? { to } : {};
  },
  component: lazyRouteComponent(() => import("../session/SignInPage.tsx"), "SignInPage"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/app/invitation",
  component: lazyRouteComponent(() => import("../session/InvitationPage.tsx"), "InvitationPage"),
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/app" });
  },
});

export const desk = createRoute({
  getParentRoute: () => root,
  path: "/app",
  beforeLoad: ({ location }) => signedIn(location.href),
  component: Shell,
  notFoundComponent: NotFound,
});

const print = createRoute({
  getParentRoute: () => root,
  path: "/app/print/$id",
  beforeLoad: ({ location }) => signedIn(location.href),
  component: lazyRouteComponent(() => import("../print/PrintPage.tsx"), "PrintPage"),
});

const deskHome = createRoute({
  getParentRoute: () => desk,
  path: "/",
  beforeLoad: ({ context }) => {
    if (!context.me.permissions.includes("CONVERSATIONS"))
      throw redirect({ to: "/app/analytics/overview" });
    throw redirect({ to: "/app/inbox/$view", params: { view: "mine" } });
  },
});

const inbox = createRoute({
  getParentRoute: () => desk,
  path: "/inbox/$view",
  validateSearch: (search): { order?: Order } =>
    search.order === "newest" ? { order: "newest" } : {},
  component: lazyRouteComponent(() => import("../inbox/InboxPage.tsx"), "InboxPage"),
});

const inboxEmpty = createRoute({
  getParentRoute: () => inbox,
  path: "/",
  component: lazyRouteComponent(() => import("../inbox/NothingOpen.tsx"), "NothingOpen"),
});

const thread = createRoute({
  getParentRoute: () => inbox,
  path: "/$id",
  component: lazyRouteComponent(() => import("../thread/ThreadPage.tsx"), "ThreadPage"),
});

const contact = createRoute({
  getParentRoute: () => desk,
  path: "/contacts/$id",
  component: lazyRouteComponent(() => import("../contacts/ContactPage.tsx"), "ContactPage"),
});

const search = createRoute({
  getParentRoute: () => desk,
  path: "/search",
  validateSearch: searchOf("q"),
  component: lazyRouteComponent(() => import("../search/SearchPage.tsx"), "SearchPage"),
});

const me = createRoute({
  getParentRoute: () => desk,
  path: "/me/$section",
  component: lazyRouteComponent(() => import("../me/MePage.tsx"), "MePage"),
});

const analytics = createRoute({
  getParentRoute: () => desk,
  path: "/analytics/overview",
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import("../analytics/OverviewPage.tsx"), "OverviewPage"),
});

const scenarioList = createRoute({
  getParentRoute: () => desk,
  path: "/scenarios",
  component: lazyRouteComponent(() => import("../builder/ScenariosPage.tsx"), "ScenariosPage"),
});

const scenario = createRoute({
  getParentRoute: () => desk,
  path: "/scenarios/$id",
  validateSearch: builderSearch,
  component: lazyRouteComponent(() => import("../builder/BuilderPage.tsx"), "BuilderPage"),
});

const knowledge = createRoute({
  getParentRoute: () => desk,
  path: "/knowledge",
  validateSearch: searchOf("tab", "import"),
  component: lazyRouteComponent(() => import("../knowledge/KnowledgePage.tsx"), "KnowledgePage"),
});

const article = createRoute({
  getParentRoute: () => desk,
  path: "/knowledge/$id",
  component: lazyRouteComponent(() => import("../knowledge/ArticlePage.tsx"), "ArticlePage"),
});

const understanding = createRoute({
  getParentRoute: () => desk,
  path: "/understanding",
  component: lazyRouteComponent(
    () => import("../understanding/UnderstandingPage.tsx"),
    "UnderstandingPage",
  ),
});

const understandingOf = createRoute({
  getParentRoute: () => desk,
  path: "/understanding/$id/$section",
  component: lazyRouteComponent(
    () => import("../understanding/UnderstandingPage.tsx"),
    "UnderstandingPage",
  ),
});

const robotList = createRoute({
  getParentRoute: () => desk,
  path: "/robots",
  component: lazyRouteComponent(() => import("../robots/RobotsPage.tsx"), "RobotsPage"),
});

const documentForms = createRoute({
  getParentRoute: () => desk,
  path: "/robots/forms",
  component: lazyRouteComponent(() => import("../robots/RobotsPage.tsx"), "FormsPage"),
});

const approvals = createRoute({
  getParentRoute: () => desk,
  path: "/robots/approvals",
  component: lazyRouteComponent(() => import("../robots/RobotsPage.tsx"), "ApprovalsPage"),
});

const robot = createRoute({
  getParentRoute: () => desk,
  path: "/robots/$id/$section",
  validateSearch: searchOf("run", "status", "operation"),
  component: lazyRouteComponent(() => import("../robots/RobotPage.tsx"), "RobotPage"),
});

const robotTask = createRoute({
  getParentRoute: () => desk,
  path: "/robots/$id/tasks/$operation",
  component: lazyRouteComponent(
    () => import("../robots/operation/OperationPage.tsx"),
    "OperationPage",
  ),
});

const admin = createRoute({
  getParentRoute: () => desk,
  path: "/admin/$section",
  validateSearch: searchOf("open"),
  component: lazyRouteComponent(() => import("../admin/AdminPage.tsx"), "AdminPage"),
});

const tree = root.addChildren([
  home,
  setup,
  signIn,
  invitation,
  print,
  desk.addChildren([
    deskHome,
    inbox.addChildren([inboxEmpty, thread]),
    contact,
    search,
    me,
    analytics,
    scenarioList,
    scenario,
    knowledge,
    article,
    understanding,
    understandingOf,
    robotList,
    documentForms,
    approvals,
    robot,
    robotTask,
    admin,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: "intent",
  scrollRestoration: false,
  search: { strict: true }, // what no route has checked is dropped, not passed on
  defaultErrorComponent: PageFailed,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
