import css from './menu.module.css';

/** How what opens below a button looks: the box, a line in it, and what stands at the line's end. */
export const menuLook = {
  menu: css.menu ?? '',
  item: css.item ?? '',
  tick: `${css.item} ${css.tick}`,
  radio: `${css.item} ${css.radio}`,
  end: css.end ?? '',
  hint: css.hint ?? '',
  rule: css.rule ?? '',
};
