import { useMutation } from '@tanstack/react-query';
import { api, Refused, took } from '../../api/client.js';
import { chosen, filterAsked, type ListSearch } from '../../api/filter.js';
import { Button } from '../../components/button.js';
import { copy } from '../../components/copy.js';
import { Dialog } from '../../components/dialog.js';
import { Field } from '../../components/field.js';
import { useFilterWords } from '../../components/filter-words.js';
import { Refusal } from '../../components/refusal.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';

/** What a calendar can be of: a visit, an owner, a body. */
const scopes = ['visit', 'owner', 'body'] as const;

/** The part of a filter that a calendar can follow. */
const scopeOf = (search: ListSearch) => {
  const found = scopes.flatMap((name) => {
    const [value, another] = chosen(search, name);
    return value === undefined || value === 'none' || another !== undefined ? [] : [{ name, value }];
  });
  return found.length === 1 ? found[0] : undefined;
};

/** Makes an address to which a calendar programme subscribes: windows and last days of commitments. */
export default function CalendarLink({ search, onClose }: { search: ListSearch; onClose: () => void }) {
  const { t, language } = useWords();
  const scope = scopeOf(search);
  const words = useFilterWords(undefined, scope?.name === 'visit');
  const narrowest = Object.keys(filterAsked(search)).filter(
    (name) => name !== scope?.name && name !== 'stage',
  );
  const make = useMutation({
    mutationFn: (isConfirmed: boolean) => {
      const body = {
        scope: scope ? `${scope.name}:${scope.value}` : 'all',
        language,
        ...(isConfirmed && { confirmed: true as const }),
      };
      return took(api.POST('/api/v1/feeds', { body }));
    },
  });
  const address = make.data?.address;
  const take = async (): Promise<void> => {
    if (address === undefined) return;
    await copy(address);
    say({ text: t('lists.copied') });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('lists.calendarTitle')}
      text={
        scope
          ? t('lists.calendarOf', {
              filter: words.nameOf(scope.name),
              value: words.labelOf(scope.name, scope.value),
            })
          : t('lists.calendarOfAll')
      }
      footer={
        <>
          <Button onPress={onClose}>{t(address ? 'lists.close' : 'form.cancel')}</Button>
          {address ? (
            <Button look="go" onPress={() => void take()}>
              {t('lists.copy')}
            </Button>
          ) : (
            <Button look="go" isDisabled={make.isPending} onPress={() => make.mutate(false)}>
              {t('lists.makeLink')}
            </Button>
          )}
        </>
      }
    >
      {make.error instanceof Refused && <Refusal refused={make.error} onConfirm={() => make.mutate(true)} />}
      {narrowest.length > 0 && <p className="faint">{t('lists.calendarWider')}</p>}
      {address && (
        <Field
          name="address"
          label={t('lists.calendarAddress')}
          hint={t('lists.calendarOnce')}
          value={address}
          onChange={() => undefined}
        />
      )}
    </Dialog>
  );
}
