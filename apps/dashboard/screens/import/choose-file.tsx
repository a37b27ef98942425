import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { checkSize, contentOf, handIn } from '../../api/files.js';
import type { ImportWanted } from '../../api/imports.js';
import { Button } from '../../components/button.js';
import { Icon } from '../../components/sign.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords } from '../../words/refusal-words.js';
import css from './import.module.css';

/** A file that was chosen, as the API takes it. */
export type Chosen = Pick<ImportWanted, 'name' | 'text' | 'base64' | 'beside' | 'files'>;

const main = /\.(csv|tsv|ya?ml|json)$/i;
/** What is read as text. */
export const isText = /\.(csv|tsv|txt|ya?ml|json)$/i;

/** Files as they are. */
const read = async (files: readonly File[]): Promise<Chosen | undefined> => {
  const file = files.find(({ name }) => main.test(name)) ?? files[0];
  if (!file) return undefined;
  checkSize(file);
  const others = files.filter((one) => one !== file);
  const of = async <Value,>(some: readonly File[], value: (one: File) => Promise<Value>) =>
    Object.fromEntries(await Promise.all(some.map(async (one) => [one.name, await value(one)] as const)));
  const texts = await of(
    others.filter(({ name }) => /\.txt$/i.test(name)),
    contentOf,
  );
  const beside = Object.fromEntries(
    Object.entries(texts).flatMap(([name, { text }]) => (text === undefined ? [] : [[name, text]])),
  );
  const documents = await of(
    others.filter(({ name }) => !(name in beside)),
    async (one) => (await handIn(one)).id,
  );
  return { name: file.name, ...(await contentOf(file)), beside, files: documents };
};

/** Drop a file, or choose one; with a visit file, the texts of its sources beside it. */
export function ChooseFile({
  file,
  isBusy,
  onChoose,
}: {
  file: Chosen | undefined;
  isBusy: boolean;
  onChoose: (file: Chosen) => void;
}) {
  const { t } = useWords();
  const [failure, setFailure] = useState<string>();
  const take = async (files: readonly File[]): Promise<void> => {
    setFailure(undefined);
    try {
      const chosen = await read(files);
      if (chosen) onChoose(chosen);
    } catch (error) {
      setFailure(failureInWords(error));
    }
  };
  return (
    <DropZone
      className={css.drop ?? ''}
      onDrop={async ({ items }) =>
        take(await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())))
      }
    >
      <Icon name="in" />
      <span>{file ? file.name : t('lists.import.drop')}</span>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={[
          ...['.csv', '.tsv', '.txt', '.yaml', '.yml', '.json'],
          ...['.docx', '.pdf', '.html', '.htm', '.eml', '.md'],
        ]}
        onSelect={(list) => void take([...(list ?? [])])}
      >
        <Button isDisabled={isBusy}>{t(file ? 'lists.import.other' : 'lists.import.choose')}</Button>
      </FileTrigger>
      {failure && <p role="alert">{failure}</p>}
    </DropZone>
  );
}
