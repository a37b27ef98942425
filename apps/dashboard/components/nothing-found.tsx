import type { ReactNode } from 'react';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import { Empty } from './empty.js';

/** That no commitment fits what was asked for, and the way to all of them. */
export function NothingFound({ onDrop, children }: { onDrop: () => void; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <Empty title={t('list.nothing')}>
      <p>{t('list.nothingText')}</p>
      {children}
      <Button onPress={onDrop}>{t('list.dropAll')}</Button>
    </Empty>
  );
}
