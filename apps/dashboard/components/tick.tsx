import { Checkbox } from 'react-aria-components';
import css from './tick.module.css';

interface Props {
  readonly label: string;
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean;
  readonly isReachable?: boolean;
  readonly onChange: () => void;
}

/** A box to tick where no word stands beside it. */
export function Tick({ label, isReachable = true, ...props }: Props) {
  return (
    <Checkbox {...props} className={css.tick ?? ''} aria-label={label} excludeFromTabOrder={!isReachable}>
      <i aria-hidden="true" />
    </Checkbox>
  );
}
