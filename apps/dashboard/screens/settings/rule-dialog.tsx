import { useState } from 'react';
import type { Batched } from '../../api/batch.js';
import type { Schemas } from '../../api/client.js';
import { Field } from '../../components/field.js';
import { triggers } from '../../components/occasion.js';
import { SelectField } from '../../components/select-field.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import css from './settings.module.css';

const anchors = Object.keys(triggers) as (keyof typeof triggers)[];
const units = ['D', 'W', 'M'] as const;

/** How far a trigger is from its anchor, or how often it comes: `P14D`. */
const spanOf = (trigger: Schemas['Trigger'] | undefined): readonly [string, string] => {
  const text = trigger && ('span' in trigger ? trigger.span : 'every' in trigger ? trigger.every : undefined);
  const [, count = '14', unit = 'D'] = /^P(\d+)([DWM])$/.exec(text ?? '') ?? [];
  return [count, unit];
};

/** A rule: when, to whom, and when it goes one level up. */
export function RuleDialog({
  scope,
  item,
  onClose,
}: {
  scope: string;
  item: Schemas['EffectiveRule'] | undefined;
  onClose: () => void;
}) {
  const { t } = useWords();
  const rule = item?.rule ?? undefined;
  const [first, firstUnit] = spanOf(rule?.trigger);
  const [draft, setDraft] = useState({
    id: item?.id ?? '',
    on: rule?.trigger.on ?? anchors[0] ?? 'opening',
    count: first,
    unit: firstUnit,
    date: rule && 'date' in rule.trigger ? rule.trigger.date : '',
    to: (rule?.to ?? ['owner']).join(', '),
    escalateAfter: rule?.escalateAfter ? String(rule.escalateAfter) : '',
  });
  const field = (name: keyof typeof draft) => ({
    name,
    value: draft[name],
    onChange: (text: string) => setDraft((before) => ({ ...before, [name]: text })),
  });
  const settled = triggers[draft.on];
  const trigger = (): object => {
    const span = `P${draft.count.trim()}${draft.unit}`;
    return { on: draft.on, ...(settled && { [settled]: settled === 'date' ? draft.date : span }) };
  };
  const commands = (): readonly Batched[] => [
    {
      type: 'SetRule',
      id: scope,
      data: {
        rule: {
          id: draft.id.trim(),
          trigger: trigger() as Schemas['Trigger'],
          to: draft.to.split(/[,;]\s*/).filter(Boolean),
          escalateAfter: draft.escalateAfter.trim() === '' ? null : Number(draft.escalateAfter),
        },
      },
    },
  ];
  return (
    <ChangeDialog
      title={item ? t('settings.rules.changeOf', { rule: item.id }) : t('settings.rules.add')}
      text={t('settings.rules.setText')}
      done={t('settings.done')}
      commands={commands}
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
      <Field label={t('settings.rules.to')} hint={t('settings.rules.toHint')} {...field('to')} />
      <Field
        label={t('settings.rules.escalate')}
        hint={t('settings.rules.escalateHint')}
        isOptional
        {...field('escalateAfter')}
      />
    </ChangeDialog>
  );
}
