import type { Provider, Type } from '@nestjs/common';
import type { Projection } from '#projections/projection.js';

/** A part of the read side as its folder declares it: its routes, what answers them, and the rows it keeps, if it keeps any. */
export interface View {
  readonly projection?: Projection;
  readonly controllers: readonly Type[];
  readonly handlers: readonly Provider[];
}
