import { Injectable } from '@nestjs/common';
import { EventStore } from '#event-store/event-store.js';
import { refused } from '#platform/http/input.pipe.js';
import { type Fault, Problem } from '#platform/http/problems.js';
import { ViewBehind } from '#projections/followed-view.js';
import { Projections } from '#projections/projections.js';

/** A position that a request names and that no event is recorded at. */
export const beyondTheLast = (parameter: string, position: number, head: number): Fault => ({
  pointer: `/${parameter}`,
  detail: `is ${position}, where nothing is recorded yet: the last event stands at ${head}`,
  expected: 'the "position" of an answer of this workspace',
  code: 'FIELD_POSITION_TO_COME',
  params: { position, head },
});

/** How long a request waits for a view, in ms. */
const patience = 5_000;

/** Lets a query wait until the views it reads have taken what its asker has just written. */
@Injectable()
export class Freshness {
  constructor(
    private readonly projections: Projections,
    private readonly store: EventStore,
  ) {}

  /**
   * The position that all of the views have reached, at least the largest that is asked for.
   * @param asked by the name of the parameter that asks for it
   * @throws {Problem} VIEW_BEHIND when they do not get there in time; REQUEST_INVALID at once where no event is recorded yet
   */
  async positionOf(
    views: readonly string[],
    asked: Readonly<Record<string, number | undefined>>,
  ): Promise<number> {
    const wanted = Math.max(0, ...Object.values(asked).filter((position) => position !== undefined));
    if (this.standing(views) < wanted) {
      await this.mustBeRecorded(asked);
      await this.reached(views, wanted);
    }
    return this.standing(views);
  }

  /** No view will ever get to what is not recorded; whoever asks for it read it somewhere else, or before a backup was restored. */
  private async mustBeRecorded(asked: Readonly<Record<string, number | undefined>>): Promise<void> {
    const head = await this.store.head();
    const beyond = Object.entries(asked).flatMap(([parameter, at]) =>
      at !== undefined && at > head ? [beyondTheLast(parameter, at, head)] : [],
    );
    if (beyond.length > 0) throw refused(beyond, 'query');
  }

  private standing(views: readonly string[]): number {
    return Math.min(...views.map((view) => this.projections.of(view).position));
  }

  private async reached(views: readonly string[], after: number): Promise<void> {
    try {
      await this.projections.reached(views, after, patience);
    } catch (error) {
      if (!(error instanceof ViewBehind)) throw error;
      throw new Problem('VIEW_BEHIND', {
        detail: error.message,
        hint: 'ask again in a moment; GET /api/v1/projections tells how the views are doing',
        headers: { 'retry-after': '1' },
        more: { view: error.view, position: error.at },
      });
    }
  }
}
