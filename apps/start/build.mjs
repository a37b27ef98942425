/**
 * Builds the sources into `dist/` when they are not built or have changed since. Plain JavaScript, since nothing is
 * built yet when it begins. Where there are no sources, as in the image, there is nothing to build.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// A first build may outlast the npm that started it, and the program watches for npm's end.
process.env.STARTED_BY = String(process.ppid);

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');

/** When the newest of the files was written, in milliseconds; folders count too, so a deleted file shows. */
const newest = (path) => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
};

const isBuilt = () => {
  if (!existsSync(join(dist, 'programs'))) return false;
  if (!existsSync(join(root, 'libs'))) return true;
  const sources = ['apps', 'libs', 'samples', '.swcrc', 'package.json', 'package-lock.json', 'patches'].map(
    (name) => newest(join(root, name)),
  );
  return statSync(join(dist, 'programs')).mtimeMs > Math.max(...sources);
};

/** A copy that builds at the same time may have put its own into place meanwhile: one is as good as the other. */
const putInPlace = (draft) => {
  const old = `${draft}-old`;
  try {
    if (!isBuilt()) {
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(draft, dist);
    }
  } catch (error) {
    if (!isBuilt()) throw error;
  }
  for (const rest of [draft, old]) rmSync(rest, { recursive: true, force: true });
};

/** Runs one script of package.json. Its own words go to stderr: stdout is the program's. */
const isRun = (script, ...args) =>
  spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  }).status === 0;

/** What is written in SQL is read as it is, from beside what was compiled. */
const copySql = (draft) =>
  cpSync(join(root, 'libs'), join(draft, 'libs'), {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || path.endsWith('.sql'),
  });

/** Built aside and moved into place, so that a copy that runs or builds at the same time never meets half of it. */
export const build = async () => {
  if (isBuilt()) return;
  process.stderr.write('Building from the sources …\n');
  const draft = join(root, `dist-${process.pid}`);
  try {
    if (!isRun('compile', '--out-dir', draft)) throw new Error('what the compiler refuses stands above');
    copySql(draft);
    const { bundle } = await import('./bundle.mjs');
    const { buildPage } = await import('./build-page.mjs');
    await Promise.all([bundle(draft), buildPage(join(draft, 'page'))]);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    process.stderr.write(`The sources could not be built: ${error.message}\n`);
    process.exit(1);
  }
  putInPlace(draft);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
