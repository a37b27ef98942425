import 'reflect-metadata';
import { RegisterModule } from './register.module.js';

test('no two handlers take the same command: Nest would silently keep the last', () => {
  const providers: object[] = Reflect.getMetadata('providers', RegisterModule);
  const taken = providers.flatMap((provider) => Reflect.getMetadata('__commandHandler__', provider) ?? []);
  expect(taken.map(({ name }) => name)).toEqual(['Ask']);
});
