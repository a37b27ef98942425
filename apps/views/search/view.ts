import type { View } from '../view.js';
import { searchProjection } from './projection.js';
import { SourceIndex } from './source-index.js';

/** What lists look in when they are searched: it has no route of its own. */
export const searchView: View = { projection: searchProjection, controllers: [], handlers: [SourceIndex] };
