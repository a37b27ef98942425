import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect, useState } from 'react';
import { goLook } from '../../components/button.js';
import { type SelectedWords, selectedWords } from '../../components/selected-words.js';
import { Icon } from '../../components/sign.js';
import { keyShown } from '../../shell/key-table.js';
import { useMay } from '../../shell/may.js';
import { useWords } from '../../words/i18n.js';
import css from './sources.module.css';

interface Offer {
  readonly words: SelectedWords;
  readonly top: number;
  readonly left: number;
}

/** Beside words that are selected: to make a commitment of them. The key `c` does the same. */
export function SelectionOffer({ within }: { within: RefObject<HTMLElement | null> }) {
  const { t } = useWords();
  const mayRecord = useMay().record !== false;
  const [offer, setOffer] = useState<Offer | undefined>();
  useEffect(() => {
    const look = (): void => {
      const words = selectedWords();
      const range = words && getSelection()?.getRangeAt(0);
      if (!range || !within.current?.contains(range.commonAncestorContainer)) {
        setOffer(undefined);
        return;
      }
      const { bottom, left } = range.getBoundingClientRect();
      setOffer({
        words,
        top: Math.min(bottom + 8, innerHeight - 120),
        left: Math.max(8, Math.min(left, innerWidth - 320)),
      });
    };
    const place = within.current;
    document.addEventListener('selectionchange', look);
    place?.addEventListener('scroll', look, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      place?.removeEventListener('scroll', look);
    };
  }, [within]);
  if (!offer || !mayRecord) return null;
  const { visit, source, start, end } = offer.words;
  return (
    <div className={css.offer} style={{ insetBlockStart: offer.top, left: offer.left }}>
      <Link className={goLook} to="/new/commitment" search={{ visit, source, start, end }}>
        <Icon name="plus" />
        <span>
          {t('source.makeOne')} <kbd>{keyShown('new')}</kbd>
        </span>
      </Link>
    </div>
  );
}
