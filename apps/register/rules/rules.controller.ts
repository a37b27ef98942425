import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { type Scope, scope } from '#domain/rules/rule.schema.js';
import { rulebookCommands } from '#domain/rules/rulebook.commands.js';
import { Roles } from '#platform/auth/access.js';
import { withExample } from '#platform/http/openapi.js';
import type { ProblemCode } from '#platform/http/problems.js';
import type { Answer } from '../answer.js';
import { CommandRoute } from '../command-route.js';
import { type CommandOrigin, Origin } from '../origin.js';
import { AskRulebook } from './rulebook.handler.js';

const setRule = rulebookCommands.SetRule.omit({ scope: true });
const switchOffRule = rulebookCommands.SwitchOffRule.omit({ scope: true });
const leaveRule = rulebookCommands.LeaveRule.omit({ scope: true });

const ScopeParam = () => Param('scope', { schema: scope });
const whose: ProblemCode[] = ['VISIT_NOT_FOUND', 'COMMITMENT_NOT_FOUND'];

/** The rules by which reminders are written: of all, of a kind, of a visit, of one commitment. */
@ApiTags('rules')
@Controller('rules')
@Roles('keeper')
export class RulesController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':scope/set')
  @CommandRoute({
    summary: 'Set a rule of a scope: a new one, or in place of the one with its id',
    description:
      'The scope is workspace, kind:visit, visit:kazakhstan-2018 or commitment:pcc-16; the narrowest holds.',
    refuses: [...whose, 'RULE_RESERVED', 'RULE_DATE_PAST'],
  })
  set(
    @ScopeParam() scope: Scope,
    @Body({
      schema: withExample(setRule, {
        rule: {
          id: 'overdue-7d',
          trigger: { on: 'overdue', every: 'P14D' },
          to: ['owner', 'body:droi'],
          escalateAfter: 5,
        },
      }),
    })
    body: z.infer<typeof setRule>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskRulebook({ type: 'SetRule', data: { ...body, scope } }, origin));
  }

  @Post(':scope/switch-off')
  @CommandRoute({
    summary: 'Switch a rule off in a scope, whatever wider scopes say',
    refuses: [...whose, 'RULE_UNKNOWN'],
  })
  switchOff(
    @ScopeParam() scope: Scope,
    @Body({ schema: withExample(switchOffRule, { rule: 'undated-30d' as never }) })
    body: z.infer<typeof switchOffRule>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskRulebook({ type: 'SwitchOffRule', data: { ...body, scope } }, origin));
  }

  @Post(':scope/leave')
  @CommandRoute({
    summary: 'Leave a rule to the wider scopes: this one says nothing of it any more',
    refuses: [...whose, 'RULE_UNKNOWN'],
  })
  leave(
    @ScopeParam() scope: Scope,
    @Body({ schema: withExample(leaveRule, { rule: 'undated-30d' as never }) })
    body: z.infer<typeof leaveRule>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskRulebook({ type: 'LeaveRule', data: { ...body, scope } }, origin));
  }
}
