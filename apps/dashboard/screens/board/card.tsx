import { Link } from '@tanstack/react-router';
import { Button, GridListItem, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useWashed } from '../../api/live.js';
import type { Commitment } from '../../api/queries.js';
import { IconButton } from '../../components/button.js';
import { ChangedMarks } from '../../components/changed-marks.js';
import { DaysTo } from '../../components/days-to.js';
import { menuLook } from '../../components/menu.js';
import { Direction } from '../../components/sign.js';
import { Words, wordsLanguage } from '../../components/words.js';
import { useWords } from '../../words/i18n.js';
import css from './board.module.css';
import type { Move } from './moves.js';

interface Props {
  readonly item: Commitment;
  readonly today: string;
  readonly canAct: boolean;
  /** Every lane, with what moves it there or why nothing does. */
  readonly moves: readonly { readonly name: string; readonly label: string; readonly move: Move }[];
  readonly isMenuOpen: boolean;
  readonly onMenu: (id: string | undefined) => void;
  readonly onMove: (id: string, to: string) => void;
}

/** A commitment as a card. It is dragged, or moved by the menu that `m` opens. */
export function Card({ item, today, canAct, moves, isMenuOpen, onMenu, onMove }: Props) {
  const { t } = useWords();
  const { id, statement, language, words, direction, evidence, schedule } = item;
  return (
    <GridListItem
      id={id}
      textValue={statement}
      className={css.card ?? ''}
      data-walked={id}
      data-washed={useWashed(id) || undefined}
    >
      <Link
        className={css.statement}
        to="/commitments/$id"
        params={{ id }}
        tabIndex={-1}
        lang={language}
        dir="auto"
      >
        {statement}
      </Link>
      {words && <Words language={wordsLanguage(item)}>{words}</Words>}
      <ChangedMarks item={item} />
      <div className={css.meta}>
        <Direction of={direction} />
        {evidence !== 'none' && (
          <span className={`ev ${css.ev} ${evidence}`}>{t(`lists.value.evidence.${evidence}`)}</span>
        )}
        {schedule !== null && schedule !== 'undated' && (
          <span className={css.days}>
            <DaysTo item={item} today={today} isShort />
          </span>
        )}
      </div>
      {canAct && (
        <>
          <Button slot="drag" className={css.handle ?? ''} aria-label={t('lists.drag')} />
          <MenuTrigger isOpen={isMenuOpen} onOpenChange={(isOpen) => onMenu(isOpen ? id : undefined)}>
            <IconButton icon="more" label={t('lists.moveTo')} />
            <Popover className={menuLook.menu} placement="bottom end">
              <Menu
                autoFocus="first"
                aria-label={t('lists.moveTo')}
                disabledKeys={moves.filter(({ move }) => move.by === 'nothing').map(({ name }) => name)}
                onAction={(to) => onMove(id, String(to))}
              >
                {moves.map(({ name, label, move }) => (
                  <MenuItem key={name} id={name} textValue={label} className={menuLook.item}>
                    <span>
                      <Text slot="label">{label}</Text>
                      {move.by === 'nothing' && (
                        <Text slot="description" className={css.why ?? ''}>
                          {t(`lists.noMove.${move.why}`)}
                        </Text>
                      )}
                    </span>
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        </>
      )}
    </GridListItem>
  );
}
