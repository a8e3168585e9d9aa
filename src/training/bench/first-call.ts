/**
 * Times the first text of a process, as a page meets it: node first-call.ts TABLES, a JSON file of
 * packed tables. Reading that file is not counted: in the bundle they are part of the code.
 */
import { readFileSync } from 'node:fs';
import { makeDetector } from '../../core/detect.ts';
import { RULES } from '../../core/rules.ts';

const TEXT =
  'We are hiring a senior accountant in Lahore. Salary 80,000 per month, apply before Friday. ' +
  'Walk in interviews at our office, bring your documents and two photos.';

const packed = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
const start = performance.now();
makeDetector(RULES, packed)(TEXT);
console.log(performance.now() - start);
