import { Switch } from 'react-aria-components';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { useWords } from '../words/i18n.js';
import css from './keys-dialog.module.css';
import { prefer, usePreferences } from './preferences.js';

const groups = [
  {
    name: 'anywhere',
    keys: [
      ['Ctrl K', 'palette'],
      ['Ctrl Z', 'takeBack'],
      ['?', 'keys'],
      ['g t', 'today'],
      ['g c', 'commitments'],
      ['g v', 'visits'],
      ['g b', 'briefs'],
      ['g w', 'works'],
      ['t', 'asOf'],
      ['c', 'new'],
    ],
  },
  {
    name: 'onOne',
    keys: [
      ['o', 'owner'],
      ['d', 'date'],
      ['p', 'postpone'],
      ['r', 'report'],
      ['v', 'verify'],
      ['j k', 'neighbour'],
    ],
  },
  {
    name: 'inLists',
    keys: [
      ['j k', 'next'],
      ['Shift j', 'extend'],
      ['Space', 'select'],
      ['↵', 'open'],
      ['F2', 'cell'],
      ['.', 'all'],
      ['m', 'move'],
      ['f', 'filter'],
      ['/', 'search'],
      ['1 2 3', 'zoom'],
      ['[ ]', 'month'],
      ['Ctrl P', 'print'],
      ['Esc', 'leave'],
    ],
  },
  {
    name: 'inReview',
    keys: [
      ['a', 'accept'],
      ['e', 'edit'],
      ['x', 'dismiss'],
      ['u', 'undo'],
      ['s', 'skip'],
    ],
  },
] as const;

/** What keys there are; single ones can be switched off for good. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { singleKeys } = usePreferences();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('keys.title')}
      isWide
      aside={
        <Switch
          className={css.switch ?? ''}
          isSelected={singleKeys}
          onChange={(on) => prefer({ singleKeys: on })}
        >
          <i aria-hidden="true" />
          {t('keys.single')}
        </Switch>
      }
      footer={
        <>
          <span className="start">{t('keys.note')}</span>
          <Button onPress={onClose}>{t('keys.close')}</Button>
        </>
      }
    >
      <div className={css.groups}>
        {groups.map(({ name, keys }) => (
          <section key={name}>
            <h3>{t(`keys.${name}`)}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((one) => (
                      <kbd key={one}>{one}</kbd>
                    ))}
                  </dt>
                  <dd>{t(`keys.do.${does}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
