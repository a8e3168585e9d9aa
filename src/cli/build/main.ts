/** `npm run build`: both extensions, when their sources changed. Prints their folders. */
import { BROWSER_NAMES } from '../browsers/places.ts';
import { freshBuild } from './fresh.ts';

for (const name of BROWSER_NAMES) console.log(await freshBuild(name));
