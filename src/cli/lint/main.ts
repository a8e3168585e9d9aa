/** `npm run lint`: types, style, unused code. */
import { LINTERS, passes } from './linters.ts';

for (const linter of LINTERS) {
  console.log(`${linter.name} ...`);
  if (!passes(linter)) process.exitCode = 1;
}
