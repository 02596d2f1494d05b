import { describe, expect, it } from 'vitest';
import { createRights, isReadOnly, refusalOf } from './rights.ts';

const ONLY_FOR = 'Alleen voor: gebiedsmanager.';

const rights = (mag: boolean) =>
  createRights([
    { aanroep: 'capaciteit.zetInzet', weigering: mag ? null : ONLY_FOR },
    { aanroep: 'teams.nieuwTeam', weigering: 'Alleen voor: beheerder.' },
  ]);

describe('rights', () => {
  it('say for whom a call is that is not for this user', () => {
    expect(refusalOf('capaciteit.zetInzet', rights(false))).toBe(ONLY_FOR);
    expect(refusalOf('teams.nieuwTeam', rights(true))).toBe('Alleen voor: beheerder.');
    expect(refusalOf('capaciteit.zetInzet', rights(true))).toBeNull();
  });

  it('know a call by the options that make it', () => {
    const mutationKey = [['teams', 'nieuwTeam'], { type: 'mutation' }];
    expect(refusalOf({ mutationKey }, rights(true))).toBe('Alleen voor: beheerder.');
  });

  it('refuse nothing before they are known, nor what asks no right', () => {
    expect(refusalOf('teams.nieuwTeam', null)).toBeNull();
    expect(refusalOf('beheer.wisselRol', rights(false))).toBeNull();
  });

  it('are read-only when there is not one', () => {
    expect(isReadOnly(rights(false))).toBe(true);
    expect(isReadOnly(rights(true))).toBe(false);
    expect(isReadOnly(null)).toBe(false);
  });
});
