/** Builds the page into a folder: hashed names, each text also compressed as browsers ask for it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../dashboard/', import.meta.url));
const ways = {
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (text) => promisify(gzip)(text, { level: 9 }),
};

/** Smaller texts travel in one packet as they are. */
const worthIt = 1024;

/** Browsers take `.br`, old proxies and programs `.gz`: made once here rather than at each request. */
const compress = async (folder) => {
  const names = await readdir(folder, { recursive: true });
  const texts = names.filter((name) => /\.(js|css|svg)$/.test(name)).map((name) => join(folder, name));
  await Promise.all(
    texts.map(async (path) => {
      const text = await readFile(path);
      if (text.length < worthIt) return;
      for (const [ending, way] of Object.entries(ways)) await writeFile(`${path}.${ending}`, await way(text));
    }),
  );
};

/** Words that neither Today says nor what stands around every screen: the others wait for them (`words/i18n.ts`). */
const saidLater = [
  'brief',
  'calendar',
  'commitment',
  'conflict',
  'form',
  'history',
  'keys',
  'lists',
  'newCommitment',
  'newVisit',
  'remind',
  'review',
  'settings',
  'signIn',
  'source',
  'timeline',
  'visit',
  'visits',
  'when',
  'works',
];

/** A language is one file, and comes in two parts. */
const wordsInParts = {
  name: 'words-in-parts',
  enforce: 'pre',
  async load(id) {
    const [path, part] = id.split('?');
    if (!path.endsWith('.json') || (part !== 'first' && part !== 'rest')) return null;
    const words = Object.entries(JSON.parse(await readFile(path, 'utf8')));
    const said = words.filter(([name]) => saidLater.includes(name) === (part === 'rest'));
    return { code: `export default ${JSON.stringify(Object.fromEntries(said))}`, moduleType: 'js' };
  },
};

/** React Aria speaks thirty languages, the page two (`words/i18n.ts`); of those that are left out it finds English. */
const spokenHere = {
  name: 'spoken-here',
  enforce: 'pre',
  load: (id) =>
    /react-aria.*[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) && !/(en-US|ro-RO)\.mjs$/.test(id)
      ? 'export default undefined'
      : null,
};

/**
 * Each file is a question to the server, and HTTP/1.1 asks six at a time: what the first screen needs is one file, Today
 * another, the list a third with what it shares with other screens, a commitment a fourth. The reading of timeframes is large,
 * and no list needs it. The rest comes in small ones.
 */
const groups = [
  { name: 'page', tags: ['$initial'], priority: 3 },
  { name: 'today', test: /screens.today.today\.tsx/, priority: 2 },
  { name: 'list', test: /screens.commitments.commitments\.tsx/, priority: 1 },
  { name: 'timeframes', test: /libs.domain.timeframes.(words|zone)\.ts/, priority: 1 },
  { name: 'commitment', test: /screens.commitment.commitment\.tsx/, priority: 0 },
];

/** Writes the page into a folder. */
export const buildPage = async (outDir) => {
  // Whoever builds, a test too: a React made for development renders twice and is not what people get.
  process.env.NODE_ENV = 'production';
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    // What the page shares with the server: the pure reading of timeframes, and of dates in words.
    resolve: {
      alias: [
        { find: /^#(domain|intake)\/(.*)\.js$/, replacement: join(root, '../../libs/$1/$2.ts') },
        { find: /^samples\//, replacement: join(root, '../../samples/') },
      ],
    },
    plugins: [wordsInParts, spokenHere],
    oxc: { jsx: { runtime: 'automatic' } },
    css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      // Fonts are files: a policy that lets `data:` in for fonts would let anything in.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { codeSplitting: { groups } } },
    },
  });
  await compress(outDir);
};
