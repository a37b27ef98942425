import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../http/problems.js';
import { neededRole, publicRoute } from './access.js';
import { mayActAs, type Role } from './actor.js';
import { Authenticator } from './authenticator.js';
import { OpenAnswers } from './open-answers.js';

interface Access {
  readonly isPublic: boolean;
  readonly role: Role | undefined;
}

/** What somebody is told who is nobody known. */
export const signIn = (): Problem =>
  new Problem('SIGN_IN_NEEDED', {
    hint: 'open the sign-in link that the server printed when it started, or send its token as "Authorization: Bearer …"',
    headers: { 'www-authenticate': 'Bearer realm="aide-memoire"' },
  });

/** One guard for every route: who is asking, and may they. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly known = new WeakMap<object, Access>();

  constructor(
    private readonly authenticator: Authenticator,
    private readonly reflector: Reflector,
    private readonly answers: OpenAnswers,
  ) {}

  /** @throws {Problem} SIGN_IN_NEEDED, NOT_ALLOWED */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { isPublic, role } = this.accessOf(context);
    if (isPublic) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = request.actor ?? (await this.authenticator.authenticate(request));
    if (!actor) throw signIn();
    const wanted = role ?? (request.method === 'GET' || request.method === 'HEAD' ? 'reader' : 'staff');
    if (!mayActAs(actor, wanted)) {
      throw new Problem('NOT_ALLOWED', {
        detail: `this needs the role "${wanted}"; ${actor.id} has ${actor.roles.map((held) => `"${held}"`).join(', ') || 'none'}`,
      });
    }
    request.actor = actor;
    this.answers.begin(request, context.switchToHttp().getResponse<FastifyReply>(), actor.id);
    return true;
  }

  private accessOf(context: ExecutionContext): Access {
    const handler = context.getHandler();
    const known = this.known.get(handler);
    if (known) return known;
    const places = [handler, context.getClass()];
    const access = {
      isPublic: this.reflector.getAllAndOverride<boolean | undefined>(publicRoute, places) ?? false,
      role: this.reflector.getAllAndOverride<Role | undefined>(neededRole, places),
    };
    this.known.set(handler, access);
    return access;
  }
}
