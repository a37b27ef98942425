import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fieldAt } from '../../acts/acts.js';
import { api, Refused, took } from '../../api/client.js';
import { meQuery } from '../../api/queries.js';
import { fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { FormDialog } from '../../components/form-dialog.js';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { say } from '../../shell/toast.js';
import { folded } from '../../words/folding.js';
import { useWords } from '../../words/i18n.js';

const unnamed = { name: '' };

/** An id made of a name, none of those that are taken. */
const idFor = (name: string, taken: readonly string[]): string => {
  const slug = folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  const id = slug === '' ? 'view' : slug;
  if (!taken.includes(id)) return id;
  return `${id}-${[...taken.keys()].map((at) => at + 2).find((number) => !taken.includes(`${id}-${number}`))}`;
};

/** Keeps a list under a name, for every browser of whoever saves it. */
export default function SaveView({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { draft, write, forget } = useDraft('save-view', unnamed);
  const name = draft.name ?? '';
  const taken = useQuery(meQuery).data?.savedViews.map(({ id }) => id) ?? [];
  const save = useMutation({
    mutationFn: () => {
      const params = { path: { id: idFor(name, taken) } };
      return took(api.PUT('/api/v1/me/saved-views/{id}', { params, body: { name: name.trim(), address } }));
    },
    onSuccess: (me) => {
      forget();
      queries.setQueryData(meQuery.queryKey, me);
      say({ text: t('lists.viewSaved', { name: name.trim() }) });
      onClose();
    },
  });
  const refused = save.error instanceof Refused ? save.error : undefined;
  return (
    <FormDialog
      onClose={onClose}
      title={t('lists.saveTitle')}
      text={t('lists.saveText')}
      submit={t('lists.save')}
      isDisabled={save.isPending}
      faults={faultsOf(refused, fieldAt)}
      onSubmit={() => save.mutate()}
    >
      {refused && <Refusal refused={refused} onConfirm={() => save.mutate()} />}
      <Field {...fieldOf({ draft, write })('name')} label={t('lists.viewName')} autoFocus />
    </FormDialog>
  );
}
