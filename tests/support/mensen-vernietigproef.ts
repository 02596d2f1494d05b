import { expect } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { createKlachtproef, type Klachtproef } from './klacht-trial.ts';
import { BEHEER, TWEEDE, vernietigproef } from './klacht-vernietigproef.ts';

/** An administratie on the disk with somebody who left long ago, and eyes for what is left of who they were. */

/** What must be nowhere afterwards: names, phone, mail and numbers. */
export const GEHEIMEN = [
  'Verdwenstra',
  'Meisjesnaam',
  '06-GEHEIM',
  'mail@geheim.invalid',
  'SKJ-GEHEIM',
  'PERS-GEHEIM',
];
export const LATER = '2026-03-02';

export type Oud = {
  readonly wegId: string;
  readonly blijftId: string;
  readonly gebiedId: string;
  readonly oost: string;
};

/** Somebody with everything in it who left at the end of 2020, beside somebody who stayed. */
async function fillOud(proef: Klachtproef): Promise<Oud> {
  const { core, team } = proef;
  const { client } = core;
  const { medewerkerId: blijftId } = await team.medewerker({ achternaam: 'Blijfstra' });
  const line = await team.medewerker({ achternaam: 'Meisjesnaam' });
  const id = line.medewerkerId;
  const namen = { voornaam: 'Tijn', tussenvoegsel: '', achternaam: 'Verdwenstra' };
  await client.medewerkers.wijzigGegevens({
    id,
    ...namen,
    werktelefoon: '06-GEHEIM',
    werkmail: 'mail@geheim.invalid',
    telefoonOpenbaar: true,
    opleidingsniveau: 'hbo',
  });
  await client.medewerkers.zetSpecialismen({
    id,
    van: '2020-01-06',
    hoofdId: team.jeugdId,
    overigeIds: [],
  });
  await client.medewerkers.nieuweRegistratie({
    medewerkerId: id,
    soort: 'skj-jeugd-en-gezin',
    nummer: 'SKJ-GEHEIM',
    geldigVan: '2020-01-01',
    verloopdatum: '2022-01-01',
  });
  await client.medewerkers.zetPersoneelsnummer({
    medewerkerId: id,
    organisatieId: team.organisatieId,
    nummer: 'PERS-GEHEIM',
  });
  const afwezig = { van: '2020-05-04', tot: '2020-06-01', percentage: 100, status: 'akkoord' } as const;
  await client.capaciteit.legAfwezigheidVast({
    medewerkerIds: [id],
    soort: 'zwangerschap-ouderschap',
    ...afwezig,
  });
  await client.capaciteit.zetInzet({ regels: [line], minutenPerWeek: 600, van: '2020-03-02', tot: null });
  await client.beheer.maakOngedaan();
  await client.beheer.voerOpnieuwUit();
  await client.capaciteit.verplaatsInzet({
    regels: [line],
    naarTeamId: team.zuid,
    minutenPerWeek: 120,
    van: '2020-04-06',
    tot: '2020-09-07',
  });
  await client.overzichten.bewaarConclusie({
    teamId: team.oost,
    peildatum: '2020-06-01',
    tekst: 'T. Verdwenstra valt uit; “Tijn Verdwenstra” wordt vervangen.',
  });
  await client.detacheringen.wijzig({ soort: 'uit-dienst', medewerkerId: id, per: '2021-01-01' });
  return { wegId: id, blijftId, gebiedId: team.gebiedId, oost: team.oost };
}

type Extra = (proef: Klachtproef, oud: Oud) => Promise<unknown>;

/** In a folder of its own for each test. */
export function mensenproef() {
  const proef = vernietigproef(GEHEIMEN);
  const makeOud = async (anders: Extra = async () => undefined): Promise<Oud> => {
    const core = await proef.open('2020-03-02', { soort: 'nieuw', gemeente: 'Proefgemeente' });
    const klachtproef = await createKlachtproef(core);
    const oud = await fillOud(klachtproef);
    await anders(klachtproef, oud);
    await core.sluit();
    return oud;
  };
  return { ...proef, makeOud };
}

async function makeList(core: Core): Promise<{ id: string }> {
  const { avg } = core.client;
  core.context.switchGebruiker(BEHEER);
  const { kandidaten } = await avg.vernietigingVooraf();
  const medewerkerIds = kandidaten.filter((k) => k.blokkade === null).map((k) => k.medewerkerId);
  return (await avg.stelVernietigingslijstOp({ medewerkerIds })).uitvoer;
}

/** A list of everybody who is due, approved by a second person; the beheerder goes on. */
export async function approved(core: Core): Promise<{ id: string }> {
  const list = await makeList(core);
  const { avg } = core.client;
  await expect(avg.keurVernietigingslijstGoed(list)).rejects.toMatchObject({ code: 'conflict' });
  await expect(avg.voerVernietigingUit({ ...list, begrepen: true })).rejects.toMatchObject({
    code: 'conflict',
  });
  core.context.switchGebruiker(TWEEDE);
  await avg.keurVernietigingslijstGoed(list);
  await expect(avg.voerVernietigingUit({ ...list, begrepen: true })).rejects.toMatchObject({
    code: 'geenRecht',
  });
  core.context.switchGebruiker(BEHEER);
  return list;
}

export async function destroy(core: Core) {
  const list = await approved(core);
  return core.client.avg.voerVernietigingUit({ ...list, begrepen: true });
}
