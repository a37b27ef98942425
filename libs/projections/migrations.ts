import { CreateProjections1790000001000 } from './migrations/1790000001000-create-projections.js';

/** Checkpoints and dead letters, in order. */
export const projectionMigrations = [CreateProjections1790000001000];
