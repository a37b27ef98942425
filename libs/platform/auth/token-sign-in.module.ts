import { Global, Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { Authenticator } from './authenticator.js';
import { Departures } from './departures.js';
import { RunTokens } from './run-tokens.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLink } from './sign-in-link.js';
import { TokenAuthenticator } from './token-authenticator.js';
import { TokensController } from './tokens.controller.js';

/** Sign-in by tokens of our own. Another way to sign in is another module that provides an `Authenticator`. */
@Global()
@Module({
  controllers: [SignInController, TokensController],
  providers: [
    AccessTokens,
    Departures,
    RunTokens,
    SignInLink,
    { provide: Authenticator, useClass: TokenAuthenticator },
  ],
  exports: [AccessTokens, Departures, RunTokens, SignInLink, Authenticator],
})
export class TokenSignInModule {}
