import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { Parts } from '../../components/parts.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { useWords } from '../../words/i18n.js';
import css from './settings.module.css';

export const settings = ['rules', 'calendars', 'readers', 'webhooks', 'feeds'] as const;
export type Setting = (typeof settings)[number];

/** What stands around every setting: which there are, what this one is for, what one can begin. */
export function Frame({
  setting,
  act,
  children,
}: {
  setting: Setting;
  act?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useWords();
  const title = t(`settings.${setting}.title`);
  useTitle(title);
  return (
    <>
      <Bar primary={act}>
        <b>{t('settings.title')}</b>
      </Bar>
      <Parts label={t('settings.title')}>
        {settings.map((one) => (
          <Link key={one} to={`/settings/${one}`}>
            {t(`settings.${one}.title`)}
          </Link>
        ))}
      </Parts>
      <div className={pageLook}>
        <h1>{title}</h1>
        <p className={css.lede}>{t(`settings.${setting}.text`)}</p>
        {children}
      </div>
    </>
  );
}
