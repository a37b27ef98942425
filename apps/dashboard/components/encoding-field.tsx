import { decoded, encodings } from '../api/files.js';
import { useWords } from '../words/i18n.js';
import { SelectField } from './select-field.js';
import { Strip } from './strip.js';

interface Props {
  /** The file, which is no Unicode. */
  readonly file: string;
  readonly base64: string;
  /** Which encoding was chosen; empty as long as none is. */
  readonly value: string;
  readonly onChange: (encoding: string) => void;
}

/** So many words tell whether the letters are right. */
const MOST = 8;

/** The first words of a text that have letters beyond those of English: in them encodings differ. */
const telling = (text: string): string =>
  [...new Set(text.match(/[\p{L}\p{M}\p{N}]*[^\p{ASCII}\s][^\s,;"]*/gu))].slice(0, MOST).join(' … ');

/** Asks in which encoding a file is saved that is no Unicode, and shows how it reads in the one chosen. Nothing is guessed: a wrong guess changes names. */
export function EncodingField({ file, base64, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      {value === '' && (
        <Strip tone="late" icon="warn">
          {t('file.notUnicode', { file })}
        </Strip>
      )}
      <SelectField
        label={t('file.encoding')}
        name="encoding"
        value={value}
        onChange={onChange}
        options={encodings.map((id) => ({ id, name: t(`file.encodings.${id}`) }))}
        hint={
          value === '' ? t('file.encodingHint') : t('file.reads', { words: telling(decoded(base64, value)) })
        }
      />
    </>
  );
}
