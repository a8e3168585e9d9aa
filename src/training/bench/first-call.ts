/**
 * Times the first text of a process, as a page meets it: node first-call.ts TABLES, a JSON file of
 * packed tables. Reading that file is not counted: in the bundle they are part of the code. Prints
 * two times in milliseconds: the first look, which is all that most texts get (the wording's
 * weights decoded), and the closer one at a lure (the patterns' tables unpacked).
 */
import { readFileSync } from 'node:fs';
import { makeDetector } from '../../core/detect.ts';
import { scan } from '../../core/grams/scan.ts';
import { judge } from '../../core/model/judge.ts';
import { loudest } from '../../core/model/read.ts';
import { wordingSteps } from '../../core/model/weights.ts';
import { RULES } from '../../core/rules.ts';

const TEXT =
  'Call center agents needed in Cambodia. Salary 1,000 dollars per month, visa, ticket and room ' +
  'by company. Send your passport picture on WhatsApp, leaving next week.';

const packed = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
const start = performance.now();
loudest(scan(TEXT), wordingSteps());
const looked = performance.now();
const seen = makeDetector(RULES, packed)(TEXT);
judge(seen, scan(seen.plain.text));
console.log(JSON.stringify([looked - start, performance.now() - looked]));
