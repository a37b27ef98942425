import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Mailer, threadOf } from '#delivery/mail/mailer.js';
import type { Outcome } from '#delivery/outcome.js';
import { REGISTRY } from '#domain/readers/described-readers.js';
import type { Channel, NoticeId } from '#domain/reminders/reminders.events.js';
import { isWaiting } from '#domain/reminders/reminders.js';
import type { VisitId } from '#domain/values.js';
import { WrongExpectedVersion } from '#event-store/event-store.js';
import { Config } from '#platform/config.js';
import type { NoticeToDeliver } from '../due/due-reminders.js';
import { noticeIdOf } from '../due/notice.js';
import { type KeptReminders, Recorder, type ToRecord } from '../recorder.js';
import { RemindersMetrics } from '../reminders-metrics.js';
import { type Addressee, addressee } from './addressee.js';
import { Composition, type Pending, Uncomposable } from './composition.js';
import { Holding, type Over } from './holding.js';
import { type ComposedNotice, Notices } from './notices.js';
import { PutOff, Webhooks } from './webhooks.js';

/** Attempts to hand a notice over, over three days: after that somebody must hear of it. */
const mostAttempts = 20;
/** Times that a result is recorded on what stands now, after somebody wrote in between. */
const mostRecordings = 12;

interface KeptOfVisit extends KeptReminders {
  readonly visit: VisitId;
}

/** How a notice went out, or that it never will. */
interface Settled {
  readonly channel: Channel;
  readonly state: 'sent' | 'kept' | 'failed';
  /** Message-ID; of a notice that failed, why. */
  readonly said: string;
}

/**
 * Hands a notice over, and records it. What is to be done is read from the streams, not from views that may lag, so a job
 * that is done again after it was recorded does nothing. A crash
 *
 * - before sending: the next attempt sends what was composed, or composes it
 * - between sending and recording: the next attempt sends once more, the same bytes under the same Message-ID
 * - between recording and settling: the next attempt finds it recorded, and settles
 */
@Injectable()
export class Deliveries implements OnModuleDestroy {
  private readonly mailer: Mailer | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly recorder: Recorder,
    private readonly holding: Holding,
    private readonly composition: Composition,
    private readonly notices: Notices,
    private readonly webhooks: Webhooks,
    private readonly metrics: RemindersMetrics,
  ) {
    this.mailer = config.mail && new Mailer(config.mail);
  }

  async onModuleDestroy(): Promise<void> {
    await this.mailer?.close();
  }

  /**
   * The job. What is no longer so by now is cancelled, and the rest sent as things stand.
   * @throws {PutOff} to be tried again
   */
  async deliver(asked: NoticeToDeliver): Promise<void> {
    const { notice: id, commitments } = asked;
    const standings = await this.standingsOf(commitments);
    const pending = pendingIn(standings, id);
    const [first] = pending;
    if (!first) return this.settleAsRecorded(id, standings);
    const reader = await addressee(this.dataSource.manager, first.fallen.key.reader);
    const over = await this.holding.overIn(pending, standings, reader);
    if (over.length > 0) {
      await this.record(
        `cancelled/${id}/${noticeIdOf(over.map(({ commitment, fallen }) => ({ commitment, key: fallen.key })))}`,
        standings,
        (standing) => cancelling(standing, id, over),
      );
      return this.deliver(asked);
    }
    const settled = await this.handedOver(id, reader, pending);
    const isDelivered = settled.state !== 'failed';
    const name = `${isDelivered ? 'delivered' : 'failed'}/${id}/${settled.channel}`;
    const recorded = await this.record(name, standings, (standing) => outcomeOf(standing, id, settled));
    this.metrics.settled(recorded, settled.channel, isDelivered);
    await this.notices.settle(id, settled.state, settled.state === 'failed' ? settled.said : null);
  }

  /** Composed and handed over. What can never be composed has failed, so that somebody hears of it. @throws {PutOff} */
  private async handedOver(id: NoticeId, reader: Addressee, pending: readonly Pending[]): Promise<Settled> {
    try {
      return await this.sent(await this.composition.composed(id, reader, pending), reader);
    } catch (error) {
      if (!(error instanceof Uncomposable)) throw error;
      const said = error.message.slice(0, 500);
      await this.notices.keep(this.composition.unwritten(id, reader, pending, said));
      return { channel: this.mailer && reader.email !== null ? 'mail' : 'outbox', state: 'failed', said };
    }
  }

  /** @throws {PutOff} */
  private async sent(notice: ComposedNotice, reader: Addressee): Promise<Settled> {
    const { mailer } = this;
    if (reader.gone !== null && reader.id !== REGISTRY) {
      return {
        channel: mailer ? 'mail' : 'outbox',
        state: 'failed',
        said: `no longer written to: ${reader.gone}`,
      };
    }
    const [own, ...others] = await this.webhooks.of(reader.id);
    if (mailer && notice.email !== null) {
      await this.webhooks.postTo(notice.notice, own ? [own, ...others] : []);
      const outcome = await this.mailed(mailer, notice, notice.email, reader);
      return this.judged(notice, 'mail', notice.email, outcome);
    }
    if (own?.readers) {
      // Nothing else reaches this reader.
      await this.webhooks.postTo(notice.notice, others);
      return this.judged(notice, 'webhook', own.id, await this.webhooks.post(notice, own));
    }
    await this.webhooks.postTo(notice.notice, own ? [own, ...others] : []);
    return { channel: 'outbox', state: 'kept', said: notice.message };
  }

  private async mailed(
    mailer: Mailer,
    notice: ComposedNotice,
    address: string,
    { name }: Addressee,
  ): Promise<Outcome> {
    const { message, composedAt: date, subject, text, html } = notice;
    const commitments = notice.reminders.map(({ commitment }) => commitment);
    return mailer.send({
      notice: notice.notice,
      to: { name, address },
      message,
      date,
      thread: threadOf(commitments, this.config.address),
      unsubscribe: await this.composition.oneClick(notice),
      subject,
      text,
      html,
    });
  }

  /** @throws {PutOff} */
  private async judged(
    { notice, message }: ComposedNotice,
    channel: Channel,
    to: string,
    outcome: Outcome,
  ): Promise<Settled> {
    const attempts = await this.notices.attempted(notice, channel, to, outcome);
    if (outcome.outcome === 'delivered') return { channel, state: 'sent', said: message };
    const isGivenUp = outcome.outcome === 'refused' || attempts >= mostAttempts;
    if (!isGivenUp) throw new PutOff(channel, outcome.answer);
    return { channel, state: 'failed', said: outcome.answer };
  }

  /** All of it in one command; decided again on what stands when somebody wrote in between. @returns events */
  private async record(
    name: string,
    read: readonly KeptOfVisit[],
    asked: (standing: KeptOfVisit) => ToRecord[],
  ): Promise<number> {
    let standings = read;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.recorder.record(name, standings.flatMap(asked));
      } catch (error) {
        if (!(error instanceof WrongExpectedVersion) || attempt === mostRecordings) throw error;
        standings = await this.standingsOf(read);
      }
    }
  }

  private async standingsOf(commitments: NoticeToDeliver['commitments']): Promise<KeptOfVisit[]> {
    const visits = new Map(commitments.map(({ commitment, visit }) => [commitment, visit]));
    const standings = await this.recorder.standingOf([...visits.keys()]);
    return standings.flatMap((standing) => {
      const visit = visits.get(standing.commitment);
      return visit === undefined ? [] : [{ ...standing, visit }];
    });
  }

  /** A crash between recording and settling left the notice waiting. */
  private async settleAsRecorded(id: NoticeId, standings: readonly KeptReminders[]): Promise<void> {
    const told = standings.flatMap(({ state }) =>
      [...state.fallen.values()].filter(({ notice }) => notice === id),
    );
    const delivered = told.find((one) => one.delivered)?.delivered;
    const failed = told.find((one) => one.failed)?.failed;
    if (delivered) await this.notices.settle(id, delivered.channel === 'outbox' ? 'kept' : 'sent', null);
    else if (failed) await this.notices.settle(id, 'failed', failed.reason);
    else if (told.some(({ cancelled }) => cancelled)) await this.notices.settle(id, 'cancelled', null);
  }
}

const pendingIn = (standings: readonly KeptReminders[], id: NoticeId): Pending[] =>
  standings.flatMap(({ commitment, state }) =>
    [...state.fallen.values()]
      .filter((fallen) => fallen.notice === id && isWaiting(fallen))
      .map((fallen) => ({ commitment, fallen })),
  );

/** What is said of the notice's reminders of one commitment; those it was said of before say nothing. */
const outcomeOf = (
  standing: KeptOfVisit,
  notice: NoticeId,
  { channel, state, said }: Settled,
): ToRecord[] => {
  const keys = [...standing.state.fallen.values()]
    .filter((fallen) => fallen.notice === notice && fallen.cancelled === null)
    .map(({ key }) => key);
  if (keys.length === 0) return [];
  const { visit } = standing;
  const command =
    state === 'failed'
      ? ({ type: 'RecordFailed', data: { keys, notice, channel, reason: said } } as const)
      : ({ type: 'RecordDelivered', data: { keys, notice, channel, message: said } } as const);
  return [{ standing, visit, command }];
};

/** What is said of those of one commitment that are over. */
const cancelling = (standing: KeptOfVisit, notice: NoticeId, over: readonly Over[]): ToRecord[] => {
  const items = over
    .filter(({ commitment }) => commitment === standing.commitment)
    .map(({ fallen: { key }, because }) => ({ key, because }));
  if (items.length === 0) return [];
  return [{ standing, visit: standing.visit, command: { type: 'RecordCancelled', data: { notice, items } } }];
};
