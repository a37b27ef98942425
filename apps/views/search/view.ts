import type { View } from '../view.js';
import { searchProjection } from './projection.js';

/** What lists look in when they are searched: it has no route of its own. */
export const searchView: View = { projection: searchProjection, controllers: [], handlers: [] };
