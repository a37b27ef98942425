import { type HistoryItem, historyItem } from '#apps/views/commitment-history/item.js';
import type { CommandTo } from '#domain/command-types.js';
import { same } from '#domain/plain.js';
import type { ApiClient } from '../client/api-client.js';

/** What a line of history says of an occurrence that a command asks for; `undefined` for other commands. */
const occurrenceOf = (command: CommandTo): ((item: HistoryItem) => boolean) | undefined => {
  switch (command.type) {
    case 'ReportProgress': {
      const { report, on = null } = command.data;
      return ({ type, values }) =>
        type === 'ProgressReported' && values.report === report && same(values.on, on);
    }
    case 'VerifyEvidence': {
      const { evidence } = command.data;
      return ({ type, values }) => type === 'EvidenceVerified' && values.evidence === evidence;
    }
    case 'ReopenCommitment': {
      const { reason } = command.data;
      return ({ type, why }) => type === 'CommitmentReopened' && why === reason;
    }
    default:
      return undefined;
  }
};

/**
 * What was told of commitments that somebody else had recorded from the same file: a report in the same words would count
 * again, so each that stands in the history is passed over once.
 */
export class ToldBefore {
  private readonly histories = new Map<string, HistoryItem[]>();

  constructor(private readonly api: ApiClient) {}

  async isTold(commitment: string, command: CommandTo): Promise<boolean> {
    const isIt = occurrenceOf(command);
    if (!isIt) return false;
    const history = this.histories.get(commitment) ?? (await this.historyOf(commitment));
    this.histories.set(commitment, history);
    const at = history.findIndex(isIt);
    if (at < 0) return false;
    history.splice(at, 1);
    return true;
  }

  private async historyOf(commitment: string): Promise<HistoryItem[]> {
    const items: HistoryItem[] = [];
    const path = `/commitments/${commitment}/history`;
    for await (const item of this.api.everyItem(historyItem, path)) items.push(item);
    return items;
  }
}
