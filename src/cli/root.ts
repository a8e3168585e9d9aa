import { join } from 'node:path';

/** The project's folder, whatever the folder a command was started from. */
export const ROOT = join(import.meta.dirname, '..', '..');
