import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { Actor, Roles } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import type { View } from '../view.js';
import { type Me, me } from './item.js';
import { Looks } from './looks.js';
import { Preferences, type PreferencesOf, preferences, preferencesToKeep } from './preferences.js';
import { MeHandler, MeQuery } from './query.js';
import { SavedViews, savedViewId, viewToSave } from './saved-views.js';

const ViewId = () => Param('id', { schema: savedViewId });
const WhatIsMine = () =>
  ApiResponse({ status: 200, description: 'What is yours, as it is now', standardSchema: me });

/** What belongs to whoever is signed in. Everybody may change their own, readers too. */
@ApiTags('people')
@Controller('me')
@Roles('reader')
export class MeController {
  constructor(
    private readonly bus: QueryBus,
    private readonly preferences: Preferences,
    private readonly views: SavedViews,
    private readonly looks: Looks,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who you are, what you may, and how you like things' })
  @WhatIsMine()
  getMe(@Actor() actor: SignedIn): Promise<Me> {
    return this.bus.execute(new MeQuery(actor));
  }

  @Get('preferences')
  @ApiOperation({ summary: 'How you like the page' })
  @ApiResponse({ status: 200, description: 'Your preferences', standardSchema: preferences })
  getPreferences(@Actor() { id }: SignedIn): Promise<PreferencesOf> {
    return this.preferences.of(id);
  }

  @Put('preferences')
  @ApiOperation({ summary: 'Say how you like the page: all of it, what is left out as to begin with' })
  @ApiResponse({ status: 200, description: 'Your preferences', standardSchema: preferences })
  @ApiProblems('BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED')
  async setPreferences(
    @Body({ schema: preferencesToKeep }) chosen: PreferencesOf,
    @Actor() { id }: SignedIn,
  ): Promise<PreferencesOf> {
    await this.preferences.keep(id, chosen);
    return this.preferences.of(id);
  }

  @Put('saved-views/:id')
  @ApiOperation({ summary: 'Save a list that you come back to, or change one' })
  @WhatIsMine()
  @ApiProblems('CONFLICT', 'BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED')
  async saveView(
    @Body({ schema: viewToSave }) view: z.infer<typeof viewToSave>,
    @Actor() actor: SignedIn,
    @ViewId() id: string,
  ): Promise<Me> {
    await this.views.keep(actor.id, id, view);
    return this.getMe(actor);
  }

  @Delete('saved-views/:id')
  @ApiOperation({ summary: 'Delete a saved list' })
  @WhatIsMine()
  @ApiProblems('NOT_FOUND')
  async deleteView(@Actor() actor: SignedIn, @ViewId() id: string): Promise<Me> {
    if (await this.views.drop(actor.id, id)) return this.getMe(actor);
    throw new Problem('NOT_FOUND', { detail: `${actor.id} has no view "${id}"`, hint: 'GET /api/v1/me' });
  }

  @Post('look')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Say that you look now',
    description:
      'A page says it when it opens and each few minutes while somebody looks. After half an hour without, the next look is another one.',
  })
  @WhatIsMine()
  async look(@Actor() actor: SignedIn): Promise<Me> {
    await this.looks.now(actor.id);
    return this.getMe(actor);
  }
}

export const meView: View = {
  controllers: [MeController],
  handlers: [MeHandler, Preferences, SavedViews, Looks],
};
