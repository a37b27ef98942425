/** Words of a source that somebody selected on the page, in UTF-16 units of its text. */
export interface SelectedWords {
  readonly visit: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** How many letters of a paragraph stand before a place in it. */
const lettersBefore = (paragraph: Element, node: Node, offset: number): number => {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
};

/** What is selected now, if it lies in one source. */
export const selectedWords = (): SelectedWords | undefined => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const around = common instanceof Element ? common : common.parentElement;
  const place = around?.closest<HTMLElement>('[data-source]');
  const { visit, source } = place?.dataset ?? {};
  if (!place || visit === undefined || source === undefined) return undefined;
  const paragraphs = [...place.querySelectorAll<HTMLElement>('[data-at]')].filter((one) =>
    range.intersectsNode(one),
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return undefined;
  const at = ({ dataset }: HTMLElement): number => Number(dataset.at);
  const start = first.contains(range.startContainer)
    ? lettersBefore(first, range.startContainer, range.startOffset)
    : 0;
  const end = last.contains(range.endContainer)
    ? lettersBefore(last, range.endContainer, range.endOffset)
    : (last.textContent ?? '').length;
  return { visit, source, start: at(first) + start, end: at(last) + end };
};
