import { Injectable, Logger } from '@nestjs/common';
import type { DatedReading } from '#intake/documents.js';
import { type ModelSettings, readByModel } from '#intake/model/model-service.js';
import type { Given } from '#intake/proposal.js';

/** The model service that is plugged in, if one is: it adds to what the grammar read, and takes nothing away. */
@Injectable()
export class ModelService {
  private readonly log = new Logger(ModelService.name);

  constructor(private readonly settings: ModelSettings | undefined) {}

  /** The reading, with what the model found beyond it. A service that fails changes nothing. */
  async alsoRead(reading: DatedReading, given: Given): Promise<DatedReading> {
    if (!this.settings) return reading;
    try {
      const found = await readByModel(this.settings, reading, given);
      return { ...reading, proposals: [...reading.proposals, ...found] };
    } catch (error) {
      this.log.warn(`a report was read without the model service: ${(error as Error).message}`);
      return reading;
    }
  }
}
