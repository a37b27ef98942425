import { ModulesContainer } from '@nestjs/core';
import * as z from 'zod';
import { RegisterModule } from '#apps/register/register.module.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { markupForms } from '#imports/marked-text.js';
import { visitFile } from '#imports/visit-file.schema.js';
import { codeOf } from '#platform/http/invalid-input.js';
import { faultExamples } from '#test/support/fault-examples.js';
import { openTestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';

type Def = z.core.$ZodTypeDef & { readonly getter?: () => z.core.$ZodType };

const isType = (value: unknown): value is z.core.$ZodType => value instanceof z.core.$ZodType;

const typesIn = (value: unknown): z.core.$ZodType[] => {
  if (isType(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(typesIn);
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
    ? Object.values(value).flatMap(typesIn)
    : [];
};

/** A schema and all that it is made of. */
const allOf = (schema: z.core.$ZodType, seen: Set<z.core.$ZodType> = new Set()): Set<z.core.$ZodType> => {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const { checks: _, getter, ...parts }: Def = schema._zod.def;
  for (const part of typesIn([parts, getter?.()])) allOf(part, seen);
  return seen;
};

/** What is told when it is not of its type, by the kind of schema; the others tell what is wrong by one of their parts. */
const told: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'record',
  null: 'null',
};
const silent = [
  'union',
  'enum',
  'literal',
  'optional',
  'nullable',
  'default',
  'pipe',
  'transform',
  'any',
  'never',
  'unknown',
];
const forms = faultExamples.FIELD_TYPE.map(({ form }) => form);

/** An issue as a broken rule raises it. */
const issueOf = (def: z.core.$ZodCheckDef & { readonly format?: string; readonly params?: object }) => {
  const message =
    z.core.util.unwrapMessage(def.error?.({ code: 'custom', input: '', path: [] } as never)) ?? '';
  switch (def.check) {
    case 'custom':
      return { code: 'custom', path: [], message, params: def.params };
    case 'string_format':
      return { code: 'invalid_format', path: [], message, format: def.format };
    case 'max_length':
    case 'less_than':
      return { code: 'too_big', path: [], message, maximum: 1, origin: 'string' };
    case 'min_length':
    case 'greater_than':
      return { code: 'too_small', path: [], message, minimum: 1, origin: 'string' };
    case 'number_format':
      return { code: 'invalid_type', path: [], message, expected: 'int' };
    default:
      return undefined;
  }
};

/** What a schema may find wrong and would say by no code. */
const uncodedIn = (schema: z.core.$ZodType): string[] => {
  const { def } = schema._zod;
  const form = told[def.type];
  const itself =
    (form === undefined ? silent.includes(def.type) : forms.includes(form)) || isType(def)
      ? []
      : [`type ${def.type}`];
  const own = 'check' in def ? [def as unknown as z.core.$ZodCheckDef] : [];
  const rules = [...own, ...(def.checks ?? []).map((check) => check._zod.def)];
  return [
    ...itself,
    ...rules
      .filter(({ check }) => check !== 'overwrite')
      .flatMap((rule) => {
        const issue = issueOf(rule);
        if (issue === undefined) return [`rule ${rule.check}`];
        return codeOf(issue as z.core.$ZodIssue, false).code === 'FIELD_OTHERWISE'
          ? [`${rule.check}: ${issue.message}`]
          : [];
      }),
  ];
};

/** Everything that a request is checked by, with where it stands. */
const schemasAsked = async (): Promise<Map<z.core.$ZodType, string>> => {
  const { app, close } = await openTestApp({
    modules: [RegisterModule, ViewsModule, RemindersModule],
    migrations: allMigrations,
  });
  const found = new Map<z.core.$ZodType, string>();
  for (const { controllers } of app.get(ModulesContainer).values())
    for (const { metatype } of controllers.values()) {
      const { prototype } = metatype as { readonly prototype: object };
      for (const method of Object.getOwnPropertyNames(prototype)) {
        const asked: object = Reflect.getMetadata('__routeArguments__', metatype as object, method) ?? {};
        for (const { schema } of Object.values(asked))
          if (isType(schema)) found.set(schema, `${(metatype as { readonly name: string }).name}.${method}`);
      }
    }
  await close();
  return found;
};

test('whatever a schema finds wrong with a request or a file is told by a code, in any language', async () => {
  const asked = await schemasAsked();
  expect(asked.size).toBeGreaterThan(60);
  asked.set(visitFile, 'a visit file');
  const seen = new Set<z.core.$ZodType>();
  const uncoded = [...asked].flatMap(([schema, where]) => {
    const parts = [...allOf(schema)].filter((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return parts.flatMap(uncodedIn).map((said) => `${where}: ${said}`);
  });
  expect(seen.size).toBeGreaterThan(500);
  expect([...new Set(uncoded)]).toEqual([]);
});

test('whatever the parser of a visit file finds wrong has a form of ours: its own words are English alone', () => {
  const told = faultExamples.FILE_MARKUP.map(({ form }) => form);
  expect(told.toSorted()).toEqual([...new Set(Object.values(markupForms))].toSorted());
});
