import { addAsyncApi } from './asyncapi.js';
import { addBoard } from './board.js';
import { addExport } from './export.js';
import { addHistory } from './history.js';
import { addImport, addSample } from './import.js';
import type { AddCommand } from './invocation.js';
import { addList } from './list.js';
import { addMove } from './move.js';
import { addRemind } from './remind.js';
import { addServe } from './serve.js';
import { addShow } from './show.js';
import { addTail } from './tail.js';
import { addToken } from './token.js';
import { addRebuild, addVerify } from './upkeep.js';

/** Every command, in the order of `--help`. */
export const commands: readonly AddCommand[] = [
  addServe,
  addSample,
  addImport,
  addBoard,
  addList,
  addShow,
  addHistory,
  addTail,
  addRemind,
  addExport,
  addVerify,
  addRebuild,
  addMove,
  addAsyncApi,
  addToken,
];
