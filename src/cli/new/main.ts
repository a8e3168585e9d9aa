/** `npm run new -- signal|site|language ID`: makes the files of something new, with tests that fail. */
import { messageOf } from '../usage.ts';
import { tidy } from './edit.ts';
import { newLanguage } from './language.ts';
import { newSignal } from './signal.ts';
import { newSite } from './site.ts';

const MAKERS: Readonly<Record<string, (id: string) => string[]>> = {
  signal: newSignal,
  site: newSite,
  language: newLanguage,
};

const [what = '', id = '', ...more] = process.argv.slice(2);
const make = Object.hasOwn(MAKERS, what) ? MAKERS[what] : undefined;
if (!make || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || more.length > 0) {
  console.error('Usage: npm run new -- signal|site|language ID   (ID in kebab-case)');
  process.exit(1);
}
try {
  const open = make(id);
  tidy();
  console.log(`\nNow fill in:\n${open.map((line) => `  ${line}`).join('\n')}`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
