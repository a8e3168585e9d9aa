import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is laid out beside the repository; a fresh clone has none of it. */
export const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));

/** Why a test that needs it is skipped, or undefined when it is there. */
export function missing(part: string): string | undefined {
  return existsSync(SHARED + part) ? undefined : `skipped: ../shared/${part} is not here`;
}
