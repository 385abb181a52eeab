import { useQueryClient } from "@tanstack/react-query";
import { self } from "../api/self.ts";
import { useComplain } from "../ui/useComplain.ts";

/** Ends the session and leaves nothing of it in this browser but the chosen theme and language. */
export function useSignOut(): () => void {
  const memory = useQueryClient();
  const complain = useComplain();
  return () => {
    self.signOut().then(() => {
      memory.clear();
      sessionStorage.clear();
      location.assign("/app/sign-in");
    }, complain);
  };
}
