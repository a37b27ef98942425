import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { choices } from '../../api/filter.js';
import { meQuery, visitTitlesQuery } from '../../api/queries.js';
import { rulesQuery } from '../../api/settings.js';
import { Arrived } from '../../components/arrived.js';
import { Button } from '../../components/button.js';
import { occasionOf } from '../../components/occasion.js';
import { personName } from '../../components/person.js';
import { PlainTable } from '../../components/plain-table.js';
import table from '../../components/plain-table.module.css';
import { SelectField } from '../../components/select-field.js';
import { useActions } from '../../shell/actions.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import { Frame } from './frame.js';
import { RuleDialog } from './rule-dialog.js';
import css from './settings.module.css';

const SettingsHistory = lazy(() => import('./settings-history.js'));

type Item = Schemas['EffectiveRule'];

/** When reminders are written, and to whom: everywhere, for a kind or for a visit. */
export function Rules() {
  const { t } = useWords();
  const [scope, setScope] = useState('workspace');
  const [open, setOpen] = useState<{ readonly act: 'set' | 'off' | 'leave'; readonly item?: Item }>();
  const rules = useQuery(rulesQuery(scope));
  const visits = useQuery(visitTitlesQuery).data;
  const isKeeper = useQuery(meQuery).data?.may.keep === true;
  const scopes = [
    { id: 'workspace', name: t('settings.rules.everywhere') },
    ...choices.kind.map((kind) => ({
      id: `kind:${kind}`,
      name: t('settings.rules.forKind', { kind: t(`kind.${kind}`) }),
    })),
    ...[...(visits ?? [])].map(([id, name]) => ({ id: `visit:${id}`, name })),
  ];
  const close = () => setOpen(undefined);
  const add = () => setOpen({ act: 'set' });
  useActions(isKeeper ? [{ id: 'new-rule', name: t('settings.rules.add'), icon: 'plus', run: add }] : []);
  return (
    <Frame
      setting="rules"
      act={
        isKeeper && (
          <Button look="go" icon="plus" onPress={add}>
            {t('settings.rules.add')}
          </Button>
        )
      }
    >
      <div className={css.pick}>
        <SelectField
          label={t('settings.rules.scope')}
          name="scope"
          value={scope}
          onChange={setScope}
          options={scopes}
        />
      </div>
      <Arrived of={rules}>
        {({ items }) => (
          <PlainTable
            heads={[
              t('settings.rules.when'),
              t('settings.rules.to'),
              t('settings.rules.escalate'),
              t('settings.rules.state'),
            ]}
            hasActs={isKeeper}
          >
            {items.map((item) => (
              <Row
                key={item.id}
                item={item}
                scope={scope}
                isKeeper={isKeeper}
                onAct={(act) => setOpen({ act, item })}
              />
            ))}
          </PlainTable>
        )}
      </Arrived>
      <Suspense>
        <SettingsHistory of="rulebook" />
      </Suspense>
      {open?.act === 'set' && <RuleDialog scope={scope} item={open.item} onClose={close} />}
      {open?.item && open.act !== 'set' && (
        <ChangeDialog
          title={t(`settings.rules.${open.act}`)}
          text={t(`settings.rules.${open.act}Text`, { rule: open.item.id })}
          done={t('settings.done')}
          isLive
          onClose={close}
          commands={() => [
            {
              type: open.act === 'off' ? 'SwitchOffRule' : 'LeaveRule',
              id: scope,
              data: { rule: open.item?.id ?? '' },
            },
          ]}
        />
      )}
    </Frame>
  );
}

function Row({
  item: { id, rule, state, scope: of },
  scope,
  isKeeper,
  onAct,
}: {
  item: Item;
  scope: string;
  isKeeper: boolean;
  onAct: (act: 'set' | 'off' | 'leave') => void;
}) {
  const { t } = useWords();
  const named = (to: string): string =>
    to === 'owner' || to === 'responsible' || to === 'watchers'
      ? t(`settings.rules.whom.${to}`)
      : personName(t, to);
  return (
    <tr>
      <th scope="row">
        <b className="strong">
          {rule ? occasionOf(t, rule.trigger, false, rule.trigger.on) : t('settings.rules.isOff')}
        </b>
        <span className="mono faint">{id}</span>
      </th>
      <td data-label={t('settings.rules.to')}>{rule?.to.map(named).join(', ') ?? '–'}</td>
      <td data-label={t('settings.rules.escalate')}>
        {rule?.escalateAfter
          ? t('settings.rules.after', { count: rule.escalateAfter })
          : t('settings.rules.never')}
      </td>
      <td data-label={t('settings.rules.state')}>{t(`settings.rules.states.${state}`)}</td>
      {isKeeper && (
        <td className={table.acts}>
          <Button
            look="quiet"
            aria-label={t('settings.rules.changeOf', { rule: id })}
            onPress={() => onAct('set')}
          >
            {t('settings.change')}
          </Button>
          {state !== 'off' && (
            <Button
              look="quiet"
              aria-label={t('settings.rules.offOf', { rule: id })}
              onPress={() => onAct('off')}
            >
              {t('settings.rules.off')}
            </Button>
          )}
          {of === scope && (
            <Button
              look="quiet"
              aria-label={t('settings.rules.leaveOf', { rule: id })}
              onPress={() => onAct('leave')}
            >
              {t('settings.rules.leave')}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
