import css from './tick.module.css';

interface Props {
  readonly label: string;
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean;
  readonly isReachable?: boolean;
  readonly onChange: () => void;
}

/** A box to tick where no word stands beside it: the browser's own, of which a list has one in each row. */
export function Tick({ label, isSelected, isIndeterminate = false, isReachable = true, onChange }: Props) {
  return (
    <input
      type="checkbox"
      className={css.tick}
      aria-label={label}
      checked={isSelected}
      ref={(box) => {
        if (box) box.indeterminate = isIndeterminate;
      }}
      tabIndex={isReachable ? 0 : -1}
      onChange={onChange}
    />
  );
}
