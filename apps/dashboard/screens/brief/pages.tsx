import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import css from './brief.module.css';

/** Something that is never parted between two pages. A heading stays with what follows it. */
export interface Block {
  readonly key: string;
  readonly isHeading?: boolean;
  readonly content: ReactNode;
}

/** Which blocks stand on which page, by their heights. */
export const parted = (
  blocks: readonly Pick<Block, 'isHeading'>[],
  heights: readonly number[],
  room: number,
): number[][] => {
  const pages: number[][] = [[]];
  let used = 0;
  for (const [at, block] of blocks.entries()) {
    const next = block.isHeading ? (heights[at + 1] ?? 0) : 0;
    const height = heights[at] ?? 0;
    const page = pages.at(-1) as number[];
    if (page.length > 0 && used + height + next > room) {
      pages.push([at]);
      used = height;
    } else {
      page.push(at);
      used += height;
    }
  }
  return pages;
};

/**
 * Blocks on sheets of A4, as they will be printed: measured where nobody sees it, at the width of paper, then dealt out. Each sheet
 * has its head and its foot.
 */
export function Pages({
  blocks,
  head,
  foot,
}: {
  blocks: readonly Block[];
  head: ReactNode;
  foot: (page: number, pages: number) => ReactNode;
}) {
  const measure = useRef<HTMLDivElement>(null);
  const [isDense, setDense] = useState(false);
  const [pages, setPages] = useState<number[][]>([blocks.map((_, at) => at)]);
  useLayoutEffect(() => {
    let isCurrent = true;
    const deal = (): void => {
      const sheet = measure.current;
      const bottom = sheet?.querySelector<HTMLElement>('[data-bottom]');
      if (!isCurrent || !sheet || !bottom) return;
      const places = [...sheet.querySelectorAll<HTMLElement>('[data-block]')];
      const tops = places.map((one) => one.offsetTop);
      const end = bottom.offsetTop;
      const heights = tops.map((top, at) => (tops[at + 1] ?? end) - top);
      const dealt = parted(blocks, heights, ROOM);
      const last = (dealt.at(-1) ?? []).reduce((sum, at) => sum + (heights[at] ?? 0), 0);
      // A sheet with a few lines is a sheet too many: everything moves a little closer.
      if (!isDense && dealt.length > 1 && last < ROOM * FEW) setDense(true);
      else setPages(dealt);
    };
    deal();
    // Letters of another face have other widths: once more when all faces are there.
    void document.fonts.ready.then(deal);
    return () => {
      isCurrent = false;
    };
  }, [blocks, isDense]);
  return (
    <>
      <div
        className={`${css.sheet} ${css.measure}`}
        data-dense={isDense || undefined}
        aria-hidden="true"
        inert
        ref={measure}
      >
        {blocks.map(({ key, content }) => (
          <div key={key} data-block>
            {content}
          </div>
        ))}
        <div data-bottom />
      </div>
      {pages.map((page, at) => (
        <article key={page[0] ?? 0} className={css.sheet} data-dense={isDense || undefined}>
          <div className={css.top}>{head}</div>
          {page.map((index) => {
            const block = blocks[index];
            return block && <div key={block.key}>{block.content}</div>;
          })}
          <div className={css.bottom}>{foot(at + 1, pages.length)}</div>
        </article>
      ))}
    </>
  );
}

/** Pixels between the head and the foot of a sheet: 297 mm without its margins, 96 pixels an inch. */
const ROOM = Math.floor(((297 - 17 - 14 - 7 - 8) / 25.4) * 96);

/** The part of a sheet that is too little for one of its own. */
const FEW = 0.4;
