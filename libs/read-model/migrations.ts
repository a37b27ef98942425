import { CreateViews1790000002000 } from './migrations/1790000002000-create-views.js';

/** The views' tables, in order. */
export const readModelMigrations = [CreateViews1790000002000];
