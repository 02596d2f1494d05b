import { describe, expect, it } from 'vitest';
import type { Gebiedscijfers } from '../../../shared/rapport/gebiedscijfers.ts';
import type { Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import type { Teamoverzicht } from '../../../shared/rapport/teamoverzicht.ts';
import { createCsv } from '../../lib/table-export.ts';
import { gebiedTable, teamTable } from './overzicht-export.ts';

const header = {
  gemeente: 'Proefstad',
  peildatum: '2026-03-02',
  opgesteldOp: '2026-03-02T09:00:00',
  opgesteldDoor: '',
  demo: false,
};
const teamkop = {
  ...{ naam: 'Zuid', gebied: 'Noord', locatie: '', telefoon: '', email: '', inlooptijden: '' },
};

const intern: Teamoverzicht = {
  ...header,
  variant: 'intern',
  skjSignaalDagen: 180,
  team: { ...teamkop, gebiedsmanagers: [] },
  regels: [
    {
      ...{
        medewerkerId: 'm',
        naam: 'Berg, Robin van den',
        functie: 'Wijkteammedewerker',
        organisatie: 'Enver',
      },
      ...{ specialismen: ['Jeugd', 'Ouderen'], minutenPerWeek: 1470, fte: 0.68, werktelefoon: '+31 10 000' },
      werkdagen: [true, false, true, false, false],
      taken: [],
      skj: {
        ...{ soort: 'verloopt', verloopdatum: '2026-05-01', dagen: 60 },
        signaal: { trap: 'midden', termijn: 90 },
      },
      afwezig: { tm: null },
      hoofdteam: false,
    },
  ],
  totaal: { aantal: 0, minutenPerWeek: 1470, fte: 0.68 },
  perSpecialisme: [],
  vacatures: [],
};

const cijfers = (part: Partial<Gebiedscijfers> = {}): Gebiedscijfers => ({
  ...{ formatieMinuten: null, bezettingMinuten: 2160, bezettingFte: 1, aantalMedewerkers: 1 },
  ...{ vacatureMinuten: 0, inzetbaar: 0.82, brutoMinuten: 2160, nettoMinuten: 1771, casuistiekMinuten: 1771 },
  ...{
    clientgebondenMinuten: 1240,
    open: [3, null, 0],
    vraagMinuten: null,
    saldoMinuten: null,
    saldoFte: null,
  },
  ...{ bezetting: { soort: 'geen-gegevens' }, skjVerloopt: 0 },
  ...{ wachtenden: null, langsteWachttijd: null, gemiddeldeWachttijd: null, medianeWachttijd: null },
  ...{ binnenVierWeken: null, binnenZesMaanden: null, klachtenOpen: null },
  ...{ vraagVan: null, formatieVan: null },
  ...part,
});

const gebied: Gebiedsoverzicht = {
  ...header,
  gebied: { naam: 'Noord', gebiedsmanagers: ['Alex Proef'] },
  teams: [{ teamId: 't', naam: 'Zuid', cijfers: cijfers(), conclusie: null, geschreven: null }],
  totaal: cijfers({
    bezetting: { soort: 'percentage', waarde: 1.193, klasse: 'overbelast' },
    vraagMinuten: 90,
  }),
  advies: 'Verschuif niets.',
  trend: { weken: [], teams: [] },
  rekenwijze: ['Norm'],
};

const lines = async (table: ReturnType<typeof teamTable>) =>
  new TextDecoder().decode(await createCsv(table)).split('\r\n');

describe('overviews as a table', () => {
  it('the team: hours, days and the last day of a registration; an absence without an end has none', async () => {
    const [, row, total] = await lines(teamTable(intern));
    expect(row).toBe(
      "Berg, Robin van den;Wijkteammedewerker;Enver;Jeugd, Ouderen;24,50;0,68;ma wo;'+31 10 000;;verloopt;30-04-2026;ja;;nee",
    );
    expect(total).toMatch(/^Totaal: 0 medewerkers;;;;24,50;0,68/u);
  });

  it('the external team holds first names and functions, and nothing else', async () => {
    const extern: Teamoverzicht = {
      ...header,
      variant: 'extern',
      team: teamkop,
      regels: [{ medewerkerId: 'm', voornaam: 'Robin', functie: 'Wijkteammedewerker' }],
    };
    expect((await lines(teamTable(extern))).slice(0, 2)).toEqual([
      'Voornaam;Functie',
      'Robin;Wijkteammedewerker',
    ]);
  });

  it('the gebied: what was not measured is empty, and 0 is 0', async () => {
    const table = gebiedTable(gebied);
    const [, team = '', total = ''] = await lines(table);
    const cells = team.split(';');
    expect(cells).toHaveLength(table.kolommen.length);
    expect(cells.slice(0, 6)).toEqual(['Zuid', '', '36,00', '1,00', '1', '0,00']);
    expect(cells.slice(11, 18)).toEqual(['3', '', '0', '', '', '', '']);
    expect(total).toContain('119,3');
    expect(total).toContain('overbelast');
    expect(table.toelichting).toContainEqual(['Advies', 'Verschuif niets.']);
  });
});
