import { Body, Controller, Param, Patch, Post, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandOrigin } from '#commands/commands.js';
import type { Receipt } from '#commands/receipt.js';
import {
  commandFrom,
  commandTables,
  everyCommand,
  type KnownCommand,
  requestSchema,
} from '#domain/command-types.js';
import { type Fields, paramsSchema } from '#domain/commands.js';
import { Actor, Roles } from '#platform/auth/access.js';
import { mayActAs, type Actor as SignedIn } from '#platform/auth/actor.js';
import { BodyLimit } from '#platform/http/body-limit.js';
import { Problem } from '#platform/http/problems.js';
import { Ask } from './ask.js';
import { CommandRoute } from './command-route.js';
import { Origin } from './origin.js';

/** Why somebody may not ask a command; `undefined` when they may. */
const forbidden = ({ row }: KnownCommand, fields: Fields, actor: SignedIn): string | undefined => {
  if (!row.isKeepers || mayActAs(actor, 'keeper')) return undefined;
  return row.exceptFor ? row.exceptFor(fields, actor.id) : `${actor.id} has not the role "keeper"`;
};

export const isAllowed = (known: KnownCommand, fields: Fields, actor: SignedIn): boolean =>
  forbidden(known, fields, actor) === undefined;

/** @throws {Problem} NOT_ALLOWED */
export const checkAllowed = (known: KnownCommand, fields: Fields, actor: SignedIn): void => {
  const detail = forbidden(known, fields, actor);
  if (detail !== undefined) throw new Problem('NOT_ALLOWED', { detail });
};

/** Applies a decorator of one parameter to a method that was not written out. */
const parameters = (
  prototype: object,
  method: string,
  ...decorators: readonly ParameterDecorator[]
): void => {
  for (const [at, decorate] of decorators.entries()) decorate(prototype, method, at);
  Reflect.defineMetadata(
    'design:paramtypes',
    decorators.map(() => Object),
    prototype,
    method,
  );
};

const addRoute = (controller: Type, known: KnownCommand): void => {
  const { type, table, row } = known;
  const { prototype } = controller;
  const method = type.charAt(0).toLowerCase() + type.slice(1);
  const names = Object.keys(paramsSchema(table, row).shape);
  const params = paramsSchema(table, row).shape;

  async function ask(
    this: { readonly bus: CommandBus },
    body: Fields,
    origin: CommandOrigin,
    actor: SignedIn,
    ...address: readonly string[]
  ): Promise<Receipt> {
    const named = Object.fromEntries(names.map((name, at) => [name, address[at]]));
    const fields = { ...body, ...named };
    checkAllowed(known, fields, actor);
    return this.bus.execute(new Ask(commandFrom(type, fields, actor.id), origin));
  }
  // Its name is what the API's description calls the operation.
  Object.defineProperty(ask, 'name', { value: method });
  const descriptor = { value: ask, writable: true, configurable: true };
  Object.defineProperty(prototype, method, descriptor);
  parameters(
    prototype,
    method,
    Body({ schema: requestSchema(known) }),
    Origin(),
    Actor(),
    ...names.map((name) => Param(name, { schema: params[name] })),
  );
  const [verb, address = ''] = row.route.split(' ');
  const route = address.replace(/^\/[^/]+\/?/, '');
  const { summary, description, refuses, begins, longest, isKeepers, exceptFor } = row;
  const decorators = [
    verb === 'PATCH' ? Patch(route) : Post(route),
    ...(longest === undefined ? [] : [BodyLimit(longest)]),
    ...(isKeepers && !exceptFor ? [Roles('keeper')] : []),
    CommandRoute({
      summary,
      refuses,
      ...(description !== undefined && { description }),
      ...(begins && { createdAt: `/api/v1/${table.name}` }),
    }),
  ];
  for (const decorate of decorators) decorate(prototype, method, descriptor);
};

/** The controller of one table of commands: a route for each row. */
const controllerOf = (of: keyof typeof commandTables): Type => {
  const { name } = commandTables[of];
  const own = everyCommand.filter((known) => known.of === of);
  const base = own[0]?.row.route.split('/')[1] ?? name;

  class CommandController {
    constructor(readonly bus: CommandBus) {}
  }
  Object.defineProperty(CommandController, 'name', {
    value: `${name.charAt(0).toUpperCase()}${name.slice(1)}Controller`,
  });
  Reflect.defineMetadata('design:paramtypes', [CommandBus], CommandController);
  ApiTags(name)(CommandController);
  Controller(base)(CommandController);
  for (const known of own) addRoute(CommandController, known);
  return CommandController;
};

/** One controller for each aggregate, one route for each of its commands, made from the domain's tables. */
export const commandControllers: readonly Type[] = (
  Object.keys(commandTables) as (keyof typeof commandTables)[]
).map(controllerOf);
