import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Role, Actor as SignedIn } from './actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard on every route that is not public. */
    actor?: SignedIn;
  }
}

export const publicRoute = 'aide-memoire:public';
export const neededRole = 'aide-memoire:role';

/** Anybody may call it, signed in or not. */
export const Public = () => applyDecorators(SetMetadata(publicRoute, true), ApiSecurity({}));

/** Who may call it. Without, readers may read (GET) and staff may write. */
export const Roles = (role: Role) =>
  applyDecorators(SetMetadata(neededRole, role), ApiExtension('x-role', role));

/** The actor of the request, in a route that is not public. */
export const actorOf = (request: FastifyRequest): SignedIn => {
  if (!request.actor) throw new Error(`${request.routeOptions.url} is public: it has no actor`);
  return request.actor;
};

/** Parameter of a route: who is asking. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
