import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { choices } from '../../api/filter.js';
import { visitTitlesQuery } from '../../api/queries.js';
import { rulesQuery, type Seen } from '../../api/settings.js';
import { Arrived } from '../../components/arrived.js';
import { Button } from '../../components/button.js';
import { PlainTable } from '../../components/plain-table.js';
import table from '../../components/plain-table.module.css';
import { SelectField } from '../../components/select-field.js';
import { useMay } from '../../shell/may.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import { type Rulebook, useDiffering } from './differing.js';
import { Frame } from './frame.js';
import { useInWords } from './in-words.js';
import { RuleDialog } from './rule-dialog.js';
import css from './settings.module.css';

const route = getRouteApi('/settings/rules');

const SettingsHistory = lazy(() => import('./settings-history.js'));

type Item = Schemas['EffectiveRule'];

/** What is done with which rule, and the rulebook as it was seen then. */
interface Opened {
  readonly act: 'set' | 'off' | 'leave';
  readonly item: Item | undefined;
  readonly seen: Seen<Rulebook>;
}

/** When reminders are written, and to whom: everywhere, for a kind or for a visit. */
export function Rules() {
  const { t } = useWords();
  const { scope = 'workspace' } = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<Opened>();
  const rules = useQuery(rulesQuery(scope));
  const visits = useQuery(visitTitlesQuery).data;
  const isKeeper = useMay().keep === true;
  const scopes = [
    { id: 'workspace', name: t('settings.rules.everywhere') },
    ...choices.kind.map((kind) => ({
      id: `kind:${kind}`,
      name: t('settings.rules.forKind', { kind: t(`kind.${kind}`) }),
    })),
    ...[...(visits ?? [])].map(([id, name]) => ({ id: `visit:${id}`, name })),
  ];
  const look = (next: string) =>
    void navigate({ search: next === 'workspace' ? {} : { scope: next }, replace: true });
  const close = () => setOpen(undefined);
  const begin = (act: Opened['act'], item?: Item): void => {
    if (!rules.data) return;
    const { items, rulebooks } = rules.data;
    const own = items.filter((one) => one.scope === scope);
    setOpen({ act, item, seen: { version: rulebooks[scope] ?? 0, row: { items: own } } });
  };
  const add = () => begin('set');
  return (
    <Frame
      setting="rules"
      act={
        isKeeper && (
          <Button look="go" icon="plus" anchor="new" isDisabled={!rules.data} onPress={add}>
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
          onChange={look}
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
                onAct={(act) => begin(act, item)}
              />
            ))}
          </PlainTable>
        )}
      </Arrived>
      <Suspense>
        <SettingsHistory of="rulebook" />
      </Suspense>
      {open?.act === 'set' && <RuleDialog scope={scope} item={open.item} seen={open.seen} onClose={close} />}
      {open?.item && open.act !== 'set' && (
        <SilenceDialog act={open.act} scope={scope} rule={open.item.id} seen={open.seen} onClose={close} />
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
  const words = useInWords();
  return (
    <tr>
      <th scope="row">
        <b className="strong">{rule ? words.when(rule) : t('settings.rules.isOff')}</b>
        <span className="mono faint">{id}</span>
      </th>
      <td data-label={t('settings.rules.to')}>{rule ? words.to(rule) : '–'}</td>
      <td data-label={t('settings.rules.escalate')}>{words.up(rule ?? { escalateAfter: null })}</td>
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

/** Switches a rule off in a scope, or leaves it to what wider ones say. */
function SilenceDialog({
  act,
  scope,
  rule,
  seen,
  onClose,
}: {
  act: 'off' | 'leave';
  scope: string;
  rule: string;
  seen: Seen<Rulebook>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { rulebook: compared } = useDiffering();
  const [on, setOn] = useState(seen);
  return (
    <ChangeDialog
      title={t(`settings.rules.${act}`)}
      text={t(`settings.rules.${act}Text`, { rule })}
      done={t('settings.done')}
      isLive
      onClose={onClose}
      on={on}
      onSeen={setOn}
      compare={compared(on, act === 'off' ? [rule, null] : [rule])}
      commands={({ version }) => [
        {
          type: act === 'off' ? 'SwitchOffRule' : 'LeaveRule',
          id: scope,
          ifMatch: version,
          data: { rule },
        },
      ]}
    />
  );
}
