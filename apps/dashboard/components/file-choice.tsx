import type { ReactNode } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { bytes } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import css from './file-choice.module.css';

interface Props {
  /** What was chosen. */
  readonly chosen: { readonly name: string; readonly size?: number } | undefined;
  readonly onChoose: (file: File | undefined) => void;
  /** A text that is dropped instead of a file. */
  readonly onText?: (text: string) => void;
  readonly accepted?: readonly string[];
  readonly forms: string;
  readonly isBusy?: boolean;
  /** What can be filled in instead of choosing a file. */
  readonly children?: ReactNode;
}

/** A file that is dropped here, or chosen; what else can be said instead stands above. */
export function FileChoice({ chosen, onChoose, onText, accepted, forms, isBusy = false, children }: Props) {
  const { t } = useWords();
  return (
    <DropZone
      className={css.drop ?? ''}
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        for (const item of items) {
          if (item.kind === 'file') onChoose(await item.getFile());
          else if (onText && item.kind === 'text' && item.types.has('text/plain'))
            onText(await item.getText('text/plain'));
        }
      }}
    >
      {chosen ? (
        <p className={css.file}>
          <FileName {...chosen} />
          <Button look="link" onPress={() => onChoose(undefined)}>
            {t('file.other')}
          </Button>
        </p>
      ) : (
        <>
          {children}
          <p className={css.or}>
            {t(children ? 'file.orDrop' : 'file.drop')}
            <FileTrigger
              {...(accepted && { acceptedFileTypes: accepted })}
              onSelect={(files) => onChoose(files?.[0])}
            >
              <Button icon="in" isDisabled={isBusy}>
                {t('file.choose')}
              </Button>
            </FileTrigger>
            <span className="faint xs">{isBusy ? t('file.sending') : forms}</span>
          </p>
        </>
      )}
    </DropZone>
  );
}

/** What a file is called, and how large it is. */
function FileName({ name, size }: { readonly name: string; readonly size?: number }) {
  const { locale } = useWords();
  return (
    <>
      <b dir="auto">{name}</b> {size !== undefined && bytes(locale, size)}
    </>
  );
}

/** A file to be saved as it came. */
export function SaveFile({
  at,
  file: { name, size },
}: {
  readonly at: string;
  readonly file: { readonly name: string; readonly size: number };
}) {
  const { t, locale } = useWords();
  return (
    <a className={css.save} href={at} download={name}>
      {t('file.save')} <bdi>{name}</bdi> <span className="faint">{bytes(locale, size)}</span>
    </a>
  );
}
