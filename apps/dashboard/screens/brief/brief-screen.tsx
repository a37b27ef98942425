import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { changedSinceQuery } from '../../api/changes.js';
import { meQuery } from '../../api/queries.js';
import { commitmentsOfQuery, type VisitDetail, visitsQuery, type Whose } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { Failed } from '../../components/failed.js';
import { ledBy } from '../../components/led-by.js';
import { Loading } from '../../components/loading.js';
import { save } from '../../components/save.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { addDays, countryName, dayIn, isDay, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { VisitFrame } from '../visit/visit-frame.js';
import { briefOf } from './brief.js';
import css from './brief.module.css';
import { BriefSheets } from './brief-sheets.js';
import { type Subject, type ToldBrief, toldBrief } from './told.js';

const ofVisit = getRouteApi('/visits/$id/brief');
const ofBody = getRouteApi('/brief');

interface Days {
  readonly asOf?: string;
  readonly since?: string;
}

/** The paper for the next meeting, about one visit. */
export function VisitBrief() {
  const { id } = ofVisit.useParams();
  return (
    <VisitFrame id={id} primary={<Print />}>
      {(visit) => <About key={id} visit={visit} />}
    </VisitFrame>
  );
}

function About({ visit }: { visit: VisitDetail }) {
  const { t, locale } = useWords();
  const days = ofVisit.useSearch();
  const navigate = ofVisit.useNavigate();
  const { place, window, delegation, title } = visit;
  const country = countryName(locale, place.country);
  return (
    <Loaded
      whose={{ visit: visit.id }}
      zone={place.zone}
      subject={{
        name: country,
        visit: {
          title,
          days: windowDays(locale, window.first, window.last),
          led: ledBy(t, delegation),
        },
      }}
      days={days}
      first={window.last ?? visit.recordedAt.slice(0, 10)}
      onDays={(next) => void navigate({ search: next, replace: true })}
    />
  );
}

/** The paper for the next meeting with a body, whatever the visits. */
export function BodyBrief() {
  const { t } = useWords();
  const { body = '', ...days } = ofBody.useSearch();
  const navigate = ofBody.useNavigate();
  const me = useQuery(meQuery).data;
  const visits = useQuery(visitsQuery).data;
  useTitle(body);
  const earliest = visits
    ?.map(({ window, recordedAt }) => window.last ?? recordedAt.slice(0, 10))
    .toSorted()[0];
  return (
    <>
      <Bar primary={<Print />}>
        <Link to="/briefs">{t('nav.briefs')}</Link>
        <span className="faint">/</span>
        <b dir="auto">{body}</b>
      </Bar>
      {me && visits && (
        <Loaded
          key={body}
          whose={{ body }}
          zone={me.zone}
          subject={{ name: body }}
          days={days}
          first={earliest ?? addDays(dayIn(me.zone, me.now), -90)}
          onDays={(next) => void navigate({ search: { body, ...next }, replace: true })}
        />
      )}
    </>
  );
}

/** Once every face is there and the sheets are dealt out by its widths: before, what fills two would be told to fill three. */
const printSheets = async (): Promise<void> => {
  await document.fonts.ready;
  setTimeout(() => print());
};

function Print() {
  const { t } = useWords();
  return (
    <Button look="go" icon="print" hotkey="print" onPress={printSheets}>
      {t('brief.print')}
    </Button>
  );
}

interface Props {
  readonly whose: Whose;
  readonly zone: string;
  readonly subject: Subject;
  readonly days: Days;
  /** Since when changes are told, where nobody says otherwise. */
  readonly first: string;
  readonly onDays: (days: Days) => void;
}

function Loaded({ whose, zone, subject, days, first, onDays }: Props) {
  const { t, locale } = useWords();
  const me = useQuery(meQuery).data;
  const today = me && dayIn(zone, me.now);
  const day = days.asOf ?? today;
  const wanted = days.since ?? first;
  const since = day !== undefined && wanted.slice(0, 10) > day ? day : wanted;
  const now = useQuery(commitmentsOfQuery(whose, days.asOf));
  const changed = useQuery(changedSinceQuery(since, whose, days.asOf));
  const brief = useMemo(
    () => (now.data && changed.data ? briefOf(now.data, changed.data.items) : undefined),
    [now.data, changed.data],
  );
  const error = now.error ?? changed.error;
  if (error) return <Failed error={error} />;
  if (!brief || day === undefined)
    return (
      <div className={pageLook}>
        <Loading />
      </div>
    );
  if (brief.promised === 0)
    return (
      <Empty isPage title={t('brief.nothing')}>
        <p>{t('brief.nothingText')}</p>
      </Empty>
    );
  const told = toldBrief(t, locale, brief, subject, {
    day,
    since: isDay(since) ? since : dayIn(zone, since),
  });
  return (
    <>
      <Tools
        told={told}
        days={days}
        day={day}
        since={isDay(since) ? since : dayIn(zone, since)}
        onDays={onDays}
      />
      <BriefSheets told={told} day={day} />
    </>
  );
}

function Tools({
  told,
  days,
  day,
  since,
  onDays,
}: {
  told: ToldBrief;
  days: Days;
  day: string;
  since: string;
  onDays: (days: Days) => void;
}) {
  const { t, locale } = useWords();
  const name = told.asOf.replaceAll(/[\\/:*?"<>|]+/g, ' ').trim();
  return (
    <div className={css.tools}>
      <label className={css.choose}>
        {t('brief.since')}
        <input
          type="date"
          value={since}
          max={day}
          onChange={({ target }) => onDays({ ...days, ...(target.value && { since: target.value }) })}
        />
      </label>
      <div className={css.files}>
        <Button
          icon="in"
          onPress={async () => {
            const { wordOf } = await import('./word.js');
            save(`${name}.docx`, await wordOf(told, locale));
          }}
        >
          Word
        </Button>
        <Button
          icon="in"
          onPress={async () => {
            const { markdownOf } = await import('./markdown.js');
            save(`${name}.md`, new Blob([markdownOf(told)], { type: 'text/markdown;charset=utf-8' }));
          }}
        >
          Markdown
        </Button>
      </div>
    </div>
  );
}
