import { Injectable } from '@nestjs/common';
import { Problem } from '#platform/http/problems.js';
import { ViewBehind } from '#projections/followed-view.js';
import { Projections } from '#projections/projections.js';

/** How long a request waits for a view, in ms. */
const patience = 5_000;

/** Lets a query wait until the views it reads have taken what its asker has just written. */
@Injectable()
export class Freshness {
  constructor(private readonly projections: Projections) {}

  /**
   * The position that all of the views have reached, `after` at least.
   * @throws {Problem} VIEW_BEHIND when they do not get there in time
   */
  async positionOf(views: readonly string[], after: number | undefined): Promise<number> {
    if (after !== undefined) await this.reached(views, after);
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
