import { describe, expect, test } from 'vitest';
import { grotePlanning } from '../../../tests/support/large-planning.ts';
import {
  eenDetachering,
  eenFunctie,
  eenInzet,
  eenMedewerker,
  eenMedewerkerSpecialisme,
  eenOrganisatie,
  eenRegistratie,
  eenSpecialisme,
  eenTeam,
  openTrajecten,
} from '../../../tests/support/planning-builders.ts';
import { LEGE_GEGEVENS } from '../../shared/domain/planbord/delta.ts';
import type { PlanbordGegevens } from '../../shared/domain/planning/planning.ts';
import { maandagen } from '../../shared/domain/tijd/week.ts';
import type { Voorstel } from '../../shared/domain/voorstel/voorstel.ts';
import { stapKey, type VoorstelDoel, type VoorstelVraag } from '../../shared/domain/voorstel/vraag.ts';
import { makeVoorstel } from './make-voorstel.ts';

const VAN = '2026-03-02';
const after = (weken: number): string => maandagen(VAN, weken + 1).at(-1) ?? VAN;
const EXACT = { seconds: 60 };

const ask = (doel: VoorstelDoel, over: Partial<VoorstelVraag> = {}): VoorstelVraag => ({
  ...{ doel, van: VAN, tot: after(4), vast: [], houd: [], anders: [] },
  ...over,
});

/** Two teams of equal vraag: t1 has three people of 32 hours, t2 one. */
function scheef(): PlanbordGegevens {
  const people = ['m1', 'm2', 'm3', 'm4'];
  return {
    ...LEGE_GEGEVENS,
    teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Groenoord', volgorde: 2 })],
    organisaties: [eenOrganisatie()],
    functies: [eenFunctie()],
    medewerkers: people.map((id) => eenMedewerker({ id })),
    detacheringen: people.map((id) => eenDetachering({ id: `d-${id}`, medewerkerId: id, uren: 32 })),
    inzet: people.map((id) =>
      eenInzet({
        id: `i-${id}`,
        detacheringId: `d-${id}`,
        uren: 32,
        teamId: id === 'm4' ? 't2' : 't1',
      }),
    ),
    werkvoorraad: ['t1', 't2'].flatMap((teamId) => openTrajecten(teamId, 30, 0, 0)),
  };
}

async function make(gegevens: PlanbordGegevens, vraag: VoorstelVraag): Promise<Voorstel> {
  const made = await makeVoorstel({ gegevens, vraag, vandaag: VAN }, EXACT);
  if (made.soort !== 'voorstel') throw new Error(made.reden);
  return made;
}

const GELIJK = { soort: 'gelijk', gebiedId: null } as const;

describe('a voorstel', () => {
  test('one person more in the team that is short: both are at the same bezettingsgraad', async () => {
    const made = await make(scheef(), ask(GELIJK));
    expect(made.regels).toHaveLength(1);
    expect(made.regels[0]?.stap).toMatchObject({ vanTeamId: 't1', naarTeamId: 't2', minutenPerWeek: 1920 });
    expect(made.afstand.na).toBeCloseTo(0, 6);
    expect(made.bewijs).toEqual({ soort: 'best' });
  });

  test('whose registration does not hold, and who must stay, is in no step', async () => {
    const gegevens: PlanbordGegevens = {
      ...scheef(),
      specialismen: [eenSpecialisme()],
      medewerkerSpecialismen: [eenMedewerkerSpecialisme({ medewerkerId: 'm1' })],
      registraties: [eenRegistratie({ medewerkerId: 'm1', verloopdatum: '2026-03-20' })],
    };
    const made = await make(gegevens, ask(GELIJK, { vast: ['m2'] }));
    expect(made.regels.map(({ stap }) => stap.medewerkerId)).toEqual(['m3']);
    expect(made.zonderSkj).toEqual(['m1']);
  });

  test('whose contract ends within the weeks stays where they are', async () => {
    const base = scheef();
    const gegevens = {
      ...base,
      detacheringen: base.detacheringen.map((row) =>
        row.id === 'd-m4' ? row : { ...row, geldigTot: '2026-03-20' },
      ),
    };
    expect((await make(gegevens, ask(GELIJK))).regels).toEqual([]);
  });

  test('another one moves somebody else; what is held stays in it', async () => {
    const first = await make(scheef(), ask(GELIJK));
    const anders = [first.regels.map(({ stap }) => stapKey(stap))];
    const second = await make(scheef(), ask(GELIJK, { anders }));
    expect(second.regels.map(({ stap }) => stapKey(stap))).not.toEqual(anders[0]);
    const houd = second.regels.map(({ stap }) => stap);
    const third = await make(scheef(), ask(GELIJK, { houd }));
    expect(third.regels.map(({ stap }) => stap)).toEqual(houd);
    const gone = houd.map((stap) => ({ ...stap, minutenPerWeek: 7 }));
    const none = await makeVoorstel(
      { gegevens: scheef(), vraag: ask(GELIJK, { houd: gone }), vandaag: VAN },
      EXACT,
    );
    expect(none).toEqual({ soort: 'geen-voorstel', reden: 'past-niet' });
  });

  test('hours in no team go to who is short; nobody else is made short for it', async () => {
    const base = scheef();
    const gegevens = { ...base, inzet: base.inzet.filter(({ id }) => id !== 'i-m3') };
    const made = await make(gegevens, ask({ soort: 'tekort', teamId: 't2' }));
    expect(made.regels.map(({ stap }) => [stap.medewerkerId, stap.vanTeamId])).toEqual([['m3', null]]);
    expect(made.nodig).toEqual([]);
  });

  test('when nothing helps it says how many hours would', async () => {
    const made = await make(scheef(), ask({ soort: 'tekort', teamId: 't1' }, { vast: ['m4'] }));
    expect(made.regels).toEqual([]);
    const lacking = await make(
      scheef(),
      ask({ soort: 'tekort', teamId: 't2' }, { vast: ['m1', 'm2', 'm3'] }),
    );
    expect(lacking.regels).toEqual([]);
    expect(lacking.nodig[0]?.minutenPerWeek).toBeGreaterThan(600);
  });

  test('a team without vraag takes no part, and cannot be helped', async () => {
    const base = scheef();
    const gegevens = { ...base, werkvoorraad: base.werkvoorraad.filter(({ teamId }) => teamId === 't1') };
    const none = await makeVoorstel(
      { gegevens, vraag: ask({ soort: 'tekort', teamId: 't2' }), vandaag: VAN },
      EXACT,
    );
    expect(none).toEqual({ soort: 'geen-voorstel', reden: 'geen-doel' });
    expect((await make(gegevens, ask(GELIJK))).zonderVraag).toEqual(['t2']);
  });

  test('who falls out is made up for, recorded or not, and is in no step', async () => {
    const base = scheef();
    const gegevens = { ...base, inzet: base.inzet.filter(({ id }) => id !== 'i-m3') };
    const made = await make(gegevens, ask({ soort: 'uitval', medewerkerId: 'm4' }));
    expect(made.regels.map(({ stap }) => [stap.medewerkerId, stap.naarTeamId])).toEqual([['m3', 't2']]);
    expect(made.afstand.na).toBeLessThan(made.afstand.voor);
  });

  test('stopped at once it says so, or gives what it has', async () => {
    const gegevens = grotePlanning({ medewerkers: 60, van: VAN, weken: 6 });
    const made = await makeVoorstel(
      { gegevens, vraag: ask(GELIJK), vandaag: VAN },
      { seconds: 60, isStopped: () => true },
    );
    if (made.soort === 'geen-voorstel') expect(made.reden).toBe('gestopt');
    else expect(made.afstand.na).toBeLessThanOrEqual(made.afstand.voor + 1e-6);
  });
});
