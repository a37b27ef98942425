import { CreateProjections1790000001000 } from './migrations/1790000001000-create-projections.js';
import { PartitionCheckpoints1790000001100 } from './migrations/1790000001100-partition-checkpoints.js';

/** Checkpoints and dead letters, in order. */
export const projectionMigrations = [CreateProjections1790000001000, PartitionCheckpoints1790000001100];
