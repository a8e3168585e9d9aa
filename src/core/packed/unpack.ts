import { inflateSync, strFromU8 } from 'fflate';
import type { Rules } from '../rules.ts';

/** The rules as `pack` wrote them: JSON, deflated, in base64. Throws on anything else. */
export function unpack(packed: string): Rules {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
