import { expect, it } from '@jest/globals';
import * as z from 'zod';
import { historyItem } from './commitment-history/item.js';
import { commitmentItem } from './commitment-status/item.js';
import { deadlineItem } from './deadlines/item.js';
import { visitItem } from './visit-overview/item.js';

it.each(Object.entries({ commitmentItem, deadlineItem, historyItem, visitItem }))(
  'the example of %s is one',
  (_, schema) => {
    const { examples } = z.toJSONSchema(schema);
    expect(examples).toHaveLength(1);
    expect(z.array(schema.strict()).parse(examples)).toEqual(examples);
  },
);
