import { defined } from '../plain.js';
import type { Timeframe } from '../timeframes/timeframe.schema.js';
import { reason, type Undo, type Undoable } from '../undo.js';
import type { VisitCommand } from './visit.commands.js';
import type { Meeting, VisitEvent } from './visit.events.js';
import type { Visit } from './visit.js';

const by = (type: VisitCommand['type'], data: object): Undo => ({ type, data: { ...data } });

/** How an event of a visit is taken back. That it was recorded is not. */
export const undoOfVisit = (event: VisitEvent, before: Visit): Undoable => {
  if (before.stage === 'none') return { of: 'visit', by: undefined };
  switch (event.type) {
    case 'VisitRecorded':
      return { of: 'visit', by: undefined };
    case 'VisitAmended': {
      const { title, delegation, host, place, dates } = before;
      const all = { title, delegation, host, place, dates: given(dates) };
      const changed = Object.entries(all).filter(([name]) => event.data[name as keyof typeof all]);
      return { of: 'terms', by: by('AmendVisit', { ...Object.fromEntries(changed), because: reason }) };
    }
    case 'SourceAttached': {
      const { id } = event.data.source;
      return { of: `source ${id}`, by: by('RetractSource', { source: id, reason }) };
    }
    case 'SourceRetracted':
    case 'SourceRestored': {
      const { source } = event.data;
      const type = event.type === 'SourceRestored' ? 'RetractSource' : 'RestoreSource';
      return { of: `source ${source}`, by: by(type, { source, reason }) };
    }
    case 'MeetingNoted': {
      const { id } = event.data.meeting;
      return { of: `meeting ${id}`, by: by('RetractMeeting', { meeting: id, reason }) };
    }
    case 'MeetingAmended': {
      const { id } = event.data.meeting;
      const was = before.meetings.find((one) => one.id === id);
      if (!was) return { of: `meeting ${id}`, by: undefined };
      const { body = null, on = null, ...others } = said(was);
      const undo = { meeting: id, ...others, body, on, because: reason };
      return { of: `meeting ${id}`, by: by('AmendMeeting', undo) };
    }
    case 'MeetingRetracted': {
      const { meeting } = event.data;
      const was = before.meetings.find(({ id }) => id === meeting);
      return { of: `meeting ${meeting}`, by: was && by('NoteMeeting', { id: meeting, ...said(was) }) };
    }
  }
};

/** A timeframe as it is given. */
const given = ({ edtf, words, language, zone, hemisphere }: Timeframe) => ({
  edtf,
  zone,
  hemisphere,
  ...defined({ words, language }),
});

/** A meeting as it is given. */
const said = ({ with: met, body, on, topics }: Meeting) => ({
  with: met,
  topics,
  ...defined({ body, on: on && given(on) }),
});
