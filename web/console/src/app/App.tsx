import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { themeMemory } from "../theme/themeMemory.ts";
import { useKit } from "../theme/useKit.ts";
import { variables } from "../theme/variables.ts";
import { memory } from "./memory.ts";
import { router } from "./router.tsx";
import { styleNonce } from "./styleNonce.ts";

export function App() {
  return (
    <MantineProvider
      theme={useKit()}
      cssVariablesResolver={variables}
      colorSchemeManager={themeMemory}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      withGlobalClasses={false}
    >
      <Notifications position="top-center" limit={4} autoClose={6000} containerWidth={400} />
      <QueryClientProvider client={memory}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
