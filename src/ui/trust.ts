import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether an event came from the user, and not from a script of the page. */
export type IsTrusted = (event: Event) => boolean;

export const Trust = createContext<IsTrusted>((event) => event.isTrusted);

/** Makes a handler that acts on the user's own clicks and keys only. */
export function useTrusted(): (act: () => void) => (event: Event) => void {
  const isTrusted = useContext(Trust);
  return (act) => (event) => {
    if (isTrusted(event)) act();
  };
}
