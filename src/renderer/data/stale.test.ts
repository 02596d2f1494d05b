import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { VEROUDERD, type Verouderd } from '../../shared/contract/base/base.ts';
import { coreContract } from '../../shared/contract/core-contract.ts';

// The client of the core listens to the window for its ports; none come here.
vi.stubGlobal('window', { addEventListener: () => {}, postMessage: () => {} });
vi.stubGlobal('location', { origin: '' });
const { maakVerouderd, verouderdVan } = await import('./stale.ts');

const procedure = z.object({ '~orpc': z.object({ meta: z.object({ soort: z.enum(['lees', 'schrijf']) }) }) });

/** Every call of the contract that reads, by its path. */
function readPaths(): readonly string[] {
  return Object.entries(coreContract).flatMap(([family, calls]) =>
    Object.entries(calls).flatMap(([call, built]) => {
      const parsed = procedure.safeParse(built);
      return parsed.success && parsed.data['~orpc'].meta.soort === 'lees' ? [`${family}.${call}`] : [];
    }),
  );
}

/** Which reads a write with this path makes stale; a key of oRPC is [path, rest]. */
function staleAfter(...paths: readonly (readonly string[])[]): readonly string[] {
  return staleWith(paths.flatMap((path) => verouderdVan(path)));
}

function staleWith(tags: readonly Verouderd[]): readonly string[] {
  const client = new QueryClient();
  for (const path of readPaths()) client.setQueryData([path.split('.'), { type: 'query' }], 'old');
  maakVerouderd(client, tags);
  return readPaths().filter(
    (path) => client.getQueryState([path.split('.'), { type: 'query' }])?.isInvalidated === true,
  );
}

/** What is never made stale by a tag, and why. */
const NEVER: Readonly<Record<string, string>> = {
  'voorstellen.maak': 'asked for by hand, and calculated again on the rows as they are',
  'voorstellen.stop': 'answers nothing',
  'beheer.journaalStand': 'comes with the answer of each write',
  'beheer.volg': 'goes on by itself',
  'beheer.logboek': 'read anew each time it is shown',
  'beheer.controleerLogboek': 'not kept',
  'beheer.opdrachtenSinds': 'read anew each time it is shown',
  'beheer.demoRollen': 'everything is read anew when the role changes',
  'capaciteit.planbord': 'the delta of the write changes it',
  'klachten.dossier': 'each reading is logged; the write answers the new one',
  'klachten.document': 'the contents of a document never change',
  'klachten.controleerStap': 'not kept',
  'uitwisseling.begin': 'not kept: it starts something',
  'uitwisseling.beoordeel': 'belongs to one import',
  'uitwisseling.ontbrekend': 'belongs to one import',
  'uitwisseling.annuleer': 'not kept: it ends something',
  'uitwisseling.voortgang': 'read four times a second while it is shown',
  'uitwisseling.stopOvernemen': 'not kept: it ends something',
};

describe('what a write makes stale', () => {
  it('leaves no read behind that nothing makes stale', () => {
    const forgotten = readPaths().filter((path) => !(path in NEVER) && !staleWith(VEROUDERD).includes(path));
    expect(forgotten).toEqual([]);
    expect(staleWith(VEROUDERD).filter((path) => path in NEVER)).toEqual([]);
  });

  it('every tag says something that the tags of every write do not say', () => {
    const always = staleWith(['journaal', 'overzichten']);
    for (const tag of VEROUDERD.filter((one) => one !== 'journaal' && one !== 'overzichten')) {
      expect(staleWith([tag]).filter((path) => !always.includes(path))).not.toEqual([]);
    }
  });

  it('a setting changes terms and signals of complaints', () => {
    expect(staleAfter(['beheer', 'zetInstelling'])).toEqual(
      expect.arrayContaining([
        'klachten.lijst',
        'klachten.signalen',
        'klachten.aantallen',
        'klachten.jaarverslag',
        'klachten.vernietigingVooraf',
        'overzichten.keuzes',
      ]),
    );
  });

  it('a new medewerker or team can be chosen in a complaint and in an import', () => {
    for (const path of [
      ['capaciteit', 'nieuweMedewerker'],
      ['teams', 'nieuwTeam'],
    ]) {
      expect(staleAfter(path)).toEqual(
        expect.arrayContaining(['klachten.keuzes', 'klachten.teamleden', 'uitwisseling.keuzes']),
      );
    }
  });

  it('undoing a letter template shows the one before it', () => {
    expect(staleAfter(['beheer', 'maakOngedaan'])).toEqual(
      expect.arrayContaining(['klachtbrieven.sjablonen', 'klachtbrieven.sjabloon']),
    );
  });
});
