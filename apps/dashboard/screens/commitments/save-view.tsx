import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { fieldAt } from '../../acts/acts.js';
import { api, Refused, took } from '../../api/client.js';
import { meQuery } from '../../api/queries.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Field } from '../../components/field.js';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { say } from '../../shell/toast.js';
import { folded } from '../../words/folding.js';
import { useWords } from '../../words/i18n.js';

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
export function SaveView({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const taken = useQuery(meQuery).data?.savedViews.map(({ id }) => id) ?? [];
  const save = useMutation({
    mutationFn: () => {
      const params = { path: { id: idFor(name, taken) } };
      return took(api.PUT('/api/v1/me/saved-views/{id}', { params, body: { name: name.trim(), address } }));
    },
    onSuccess: (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      say({ text: t('lists.viewSaved', { name: name.trim() }) });
      onClose();
    },
  });
  const refused = save.error instanceof Refused ? save.error : undefined;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('lists.saveTitle')}
      text={t('lists.saveText')}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button type="submit" form="save-view" look="go" isDisabled={save.isPending}>
            {t('lists.save')}
          </Button>
        </>
      }
    >
      <Form id="save-view" onSubmit={onSubmit} validationErrors={refused ? faultsOf(refused, fieldAt) : {}}>
        {refused && <Refusal refused={refused} onConfirm={() => save.mutate()} />}
        <Field name="name" label={t('lists.viewName')} value={name} onChange={setName} autoFocus />
      </Form>
    </Dialog>
  );
}
