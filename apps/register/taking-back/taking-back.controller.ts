import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { Commands } from '#commands/commands.js';
import { takenBackBy } from '#commands/receipt.js';
import { type Aggregate, aggregate, commandTables } from '#domain/command-types.js';
import { Actor, Roles } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import { isAllowed } from '../command-controllers.js';

/** A screen shows no more of them. */
const most = 50;

const wanted = z.strictObject({
  of: aggregate,
  id: z
    .union([
      z.array(z.string().max(200)).max(most),
      z
        .string()
        .max(200)
        .transform((one) => [one]),
    ])
    .meta({ description: `up to ${most}; give it again for each` }),
});

const answer = z.object({ items: z.array(takenBackBy) }).meta({ id: 'WhatCanBeTakenBack' });

const example = {
  items: [
    {
      position: 41,
      version: 4,
      undo: {
        type: 'RetractReport',
        id: 'chairman-visits-astana-2018',
        data: { report: 4, reason: 'Taken back' },
      },
    },
  ],
};

@ApiTags('commands')
@Controller('taking-back')
@Roles('staff')
export class TakingBackController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @ApiOperation({
    summary: 'What of the history can be taken back as things stand, and by which command',
    description:
      'Of all that was said on one thing, what was said last; and only what the register would take now. Ask the command as `POST /commands` takes it, with the version as its "ifMatch".',
  })
  @ApiResponse({
    status: 200,
    description: 'By the positions of the events',
    standardSchema: answer,
    example,
  })
  @ApiProblems('NOT_FOUND')
  async listWhatCanBeTakenBack(
    @Query({ schema: wanted }) { of, id: ids }: z.output<typeof wanted>,
    @Actor() actor: SignedIn,
  ): Promise<z.infer<typeof answer>> {
    const { id: form, exampleId: example } = commandTables[of];
    const such = { code: 'FIELD_ID', params: { most: 64, example } } as const;
    const each = ids.map(async (id) => {
      if (!form.safeParse(id).success)
        throw new Problem('REQUEST_INVALID', {
          detail: `"${id}" is no id of this kind`,
          errors: [{ pointer: '/id', ...such, detail: `such as "${such.params.example}"` }],
        });
      const asked: readonly Aggregate[] = of === 'commitment' ? [of, 'reminders'] : [of];
      const found = asked.map((one) =>
        this.commands.undos(one, id, actor.id, (known, fields) => isAllowed(known, fields, actor)),
      );
      return (await Promise.all(found)).flat();
    });
    return { items: (await Promise.all(each)).flat() };
  }
}
