import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import type { Seen } from '../../api/settings.js';
import { Several } from '../../components/choices.js';
import { type Draft, fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { triggers } from '../../components/occasion.js';
import { OwnerField } from '../../components/owner-field.js';
import { SelectField } from '../../components/select-field.js';
import { typed } from '../../components/typed.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import { type Rulebook, useDiffering } from './differing.js';
import { useInWords } from './in-words.js';
import { useNames } from './names.js';
import css from './settings.module.css';

const anchors = Object.keys(triggers) as (keyof typeof triggers)[];
const units = ['D', 'W', 'M'] as const;
const roles = ['owner', 'responsible', 'watchers'] as const;

/** How far a trigger is from its anchor, or how often it comes: `P14D`. */
const spanOf = (trigger: Schemas['Trigger'] | undefined): readonly [string, string] => {
  const text = trigger && ('span' in trigger ? trigger.span : 'every' in trigger ? trigger.every : undefined);
  const [, count = '14', unit = 'D'] = /^P(\d+)([DWM])$/.exec(text ?? '') ?? [];
  return [count, unit];
};

type Item = Schemas['EffectiveRule'];

const draftOf = (item: Item | undefined): Draft => {
  const rule = item?.rule ?? undefined;
  const [count, unit] = spanOf(rule?.trigger);
  return {
    id: item?.id ?? '',
    on: rule?.trigger.on ?? anchors[0] ?? 'opening',
    count,
    unit,
    date: rule && 'date' in rule.trigger ? rule.trigger.date : '',
    to: (rule?.to ?? ['owner']).join(','),
    other: '',
    escalateAfter: rule?.escalateAfter ? String(rule.escalateAfter) : '',
  };
};

const anchorIn = (draft: Draft) => anchors.find((one) => one === draft.on) ?? 'opening';

/** Whom it goes to: those that are chosen, and whoever is written beside them. */
const toIn = (draft: Draft): string[] => [
  ...new Set([...(draft.to ?? '').split(','), typed(draft, 'other')].filter(Boolean)),
];

const ruleOf = (draft: Draft): Schemas['Rule'] => {
  const on = anchorIn(draft);
  const settled = triggers[on];
  const span = `P${typed(draft, 'count')}${draft.unit}`;
  const trigger = { on, ...(settled && { [settled]: settled === 'date' ? draft.date : span }) };
  const escalateAfter = typed(draft, 'escalateAfter');
  return {
    id: typed(draft, 'id'),
    trigger: trigger as Schemas['Trigger'],
    to: toIn(draft),
    escalateAfter: escalateAfter === '' ? null : Number(escalateAfter),
  };
};

/** A rule: when, to whom, and when it goes one level up. */
export function RuleDialog({
  scope,
  item,
  seen,
  onClose,
}: {
  scope: string;
  /** What holds of it, where one is changed; this scope's rulebook may not speak of it yet. */
  item: Item | undefined;
  seen: Seen<Rulebook>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { rulebook: compared } = useDiffering();
  const [on, setOn] = useState(seen);
  const firstOn = ({ row }: Seen<Rulebook>): Draft =>
    draftOf(item && (row?.items.find(({ id }) => id === item.id) ?? item));
  const { draft, write, onto, forget } = useDraft(`rule.${scope}.${item?.id ?? ''}`, firstOn(on));
  const field = fieldOf({ draft, write });
  const settled = triggers[anchorIn(draft)];
  const chosen = (draft.to ?? '').split(',').filter(Boolean);
  const { whom } = useInWords(useNames());
  return (
    <ChangeDialog
      title={item ? t('settings.rules.changeOf', { rule: item.id }) : t('settings.rules.add')}
      text={t('settings.rules.setText')}
      done={t('settings.done')}
      on={on}
      onSeen={setOn}
      compare={compared(on, [typed(draft, 'id'), ruleOf(draft)])}
      commands={(now) => [
        {
          type: 'SetRule',
          id: scope,
          ifMatch: now.version,
          data: { rule: ruleOf(onto(firstOn(now))) },
        },
      ]}
      onSettled={forget}
      isLive
      onClose={onClose}
    >
      {!item && (
        <Field label={t('settings.rules.id')} hint={t('settings.rules.idHint')} {...field('id')} autoFocus />
      )}
      <div className={css.together}>
        {(settled === 'span' || settled === 'every') && (
          <>
            <Field
              label={t(settled === 'span' ? 'settings.rules.howLong' : 'settings.rules.howOften')}
              {...field('count')}
            />
            <SelectField
              label={t('settings.rules.unit')}
              options={units.map((id) => ({ id, name: t(`settings.rules.units.${id}`) }))}
              {...field('unit')}
            />
          </>
        )}
        <SelectField
          label={t('settings.rules.when')}
          options={anchors.map((id) => ({ id, name: t(`settings.rules.on.${id}`) }))}
          {...field('on')}
        />
        {settled === 'date' && <Field label={t('settings.rules.day')} type="date" {...field('date')} />}
      </div>
      <Several
        label={t('settings.rules.to')}
        name="to"
        value={chosen}
        onChange={(to) => write('to', to.join(','))}
        options={[...new Set([...roles, ...chosen])].map((id) => ({ id, name: whom(id) }))}
        hint={t('settings.rules.toHint')}
      />
      <OwnerField
        label={t('settings.rules.other')}
        hint={t('settings.rules.otherHint')}
        name="other"
        value={draft.other ?? ''}
        onChange={(other) => write('other', other)}
        onChoose={(other) => {
          write('to', toIn({ ...draft, other }).join(','));
          write('other', '');
        }}
      />
      <Field
        label={t('settings.rules.escalate')}
        hint={t('settings.rules.escalateHint')}
        isOptional
        {...field('escalateAfter')}
      />
    </ChangeDialog>
  );
}
