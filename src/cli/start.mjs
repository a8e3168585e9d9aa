#!/usr/bin/env node
/**
 * Starts one command of this project where perhaps nothing is installed yet:
 * `node src/cli/start.mjs check ...` runs src/cli/check/main.ts.
 * Plain JavaScript and node's own modules only, because it must run on Node 20 before `npm ci`.
 * Everything it says goes to standard error: standard output belongs to the command.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const windows = process.platform === 'win32';
const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** True when what stands in node_modules is what package-lock.json asks for. */
function installed() {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp) || !existsSync(node24)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(stamp, 'utf8')).packages;
  // Packages for other platforms are in the lock file only; everything else must agree.
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional === true),
  );
}

function install() {
  console.error('Installing packages (npm ci) ...');
  // npm tells its scripts where it is; without that, the one on the PATH.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: windows });
  if (done.status !== 0 || !installed()) {
    console.error('npm ci did not finish. Its message stands above; `npm ci` repeats it.');
    process.exit(1);
  }
}

const [command = '', ...args] = process.argv.slice(2);
const main = ['cli', 'training']
  .map((area) => join(root, 'src', area, command, 'main.ts'))
  .find((path) => existsSync(path));
if (!/^[a-z]+$/.test(command) || !main) {
  console.error(`There is no command "${command}".`);
  process.exit(1);
}
if (!installed()) install();

const child = spawn(node24, ['--disable-warning=ExperimentalWarning', main, ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
