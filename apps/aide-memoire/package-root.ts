import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rootAbove = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));

/** The folder of the checkout, whether the sources run or what was built from them. */
export const packageRoot = rootAbove(dirname(fileURLToPath(import.meta.url)));
