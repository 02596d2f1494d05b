/** Times the import of a staff list of 10 000 rows: reading the file, the dry run, and taking over. */
import schrijfExcel from 'write-excel-file/node';
import { leesBestand } from '../../src/renderer/features/uitwisseling/lezen/lees.ts';
import { IMPORT_DEEL } from '../../src/shared/contract/uitwisseling.ts';
import { herkenKolommen } from '../../src/shared/domain/import/kolommen.ts';
import { createTestCore } from '../support/create-test-core.ts';
import type { Figuur } from './figuur.ts';

const AANTAL = 10_000;
const VANDAAG = '2026-03-02';

function lijst(): (string | number)[][] {
  const kop = ['Naam', 'Organisatie', 'Functie', 'Uren per week', 'Begindatum', 'Personeelsnummer'];
  return [
    kop,
    ...Array.from({ length: AANTAL }, (_, i) => [
      `Meting${i}, Robin van den`,
      'Proeforganisatie',
      'wijkteammedewerker',
      20 + (i % 16),
      '01-02-2026',
      `nr-${i}`,
    ]),
  ];
}

async function klok<T>(werk: () => T | Promise<T>): Promise<{ readonly ms: number; readonly uit: T }> {
  const begin = performance.now();
  const uit = await werk();
  return { ms: performance.now() - begin, uit };
}

/** How long it takes, and the longest time in which the core answered nobody. */
async function klokMetStop<T>(werk: () => Promise<T>) {
  let vorige = performance.now();
  let langste = 0;
  const tik = setInterval(() => {
    const nu = performance.now();
    langste = Math.max(langste, nu - vorige);
    vorige = nu;
  }, 5);
  const gemeten = await klok(werk);
  clearInterval(tik);
  return { ...gemeten, langste: Math.max(langste, performance.now() - vorige) };
}

export async function meetImport(): Promise<Figuur[]> {
  const bestand = await schrijfExcel([{ data: lijst(), sheet: 'Lijst' }]).toBuffer();
  const lezen = await klok(() => leesBestand(new Uint8Array(bestand), 'lijst.xlsx'));
  const blad = lezen.uit.soort === 'bladen' ? lezen.uit.bladen[0] : undefined;
  if (blad?.soort !== 'blad') throw new Error('De lijst van de meting is niet gelezen.');
  const core = await createTestCore({ vandaag: VANDAAG });
  const { client } = core;
  await client.organisaties.nieuweOrganisatie({
    naam: 'Proeforganisatie',
    cao: 'sociaal-werk',
    van: '2020-01-01',
  });
  const { velden } = herkenKolommen(blad.rijen);
  const keuze = { peildatum: VANDAAG, velden: [...velden], organisatieId: null, functieId: null };
  const regels = blad.rijen.slice(1).map((cellen, i) => ({ nr: i + 2, cellen: [...cellen] }));
  let langste = 0;
  const { id } = await client.uitwisseling.begin(keuze);
  const controle = await klok(async () => {
    for (let i = 0; i < regels.length; i += IMPORT_DEEL) {
      const deel = await klok(() =>
        client.uitwisseling.beoordeel({ id, rijen: regels.slice(i, i + IMPORT_DEEL) }),
      );
      langste = Math.max(langste, deel.ms);
    }
  });
  const overnemen = await klokMetStop(() => client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] }));
  const ongedaan = await klokMetStop(() => client.beheer.maakOngedaan());
  await core.sluit();
  const { uitvoer } = overnemen.uit;
  if (uitvoer.soort !== 'overgenomen' || uitvoer.nieuw !== AANTAL)
    throw new Error('Niet elke regel van de meting is overgenomen.');
  return [
    {
      wat: 'Import 10 000 rows: reading the Excel file',
      waarde: lezen.ms,
      eenheid: 'ms',
      hoe: 'one run, in a worker of the page',
    },
    {
      wat: 'Import 10 000 rows: dry run',
      waarde: controle.ms,
      eenheid: 'ms',
      hoe: `one run, in parts of ${IMPORT_DEEL} rows`,
    },
    {
      wat: 'Import 10 000 rows: longest stop of the core in the dry run',
      waarde: langste,
      eenheid: 'ms',
      hoe: 'one run',
      budget: { soort: 'waarde', hoogstens: 100 },
    },
    {
      wat: 'Import 10 000 rows: taking over, 10 000 new people',
      waarde: overnemen.ms,
      eenheid: 'ms',
      hoe: 'one run, one transaction with its journal, in memory',
    },
    {
      wat: 'Import 10 000 rows: longest stop of the core while taking over',
      waarde: overnemen.langste,
      eenheid: 'ms',
      hoe: 'one run; a pause every 40 ms',
    },
    {
      wat: 'Import 10 000 rows: undo of all of it',
      waarde: ongedaan.ms,
      eenheid: 'ms',
      hoe: `one run; longest stop ${ongedaan.langste.toFixed(0)} ms, most of it the copy that others read`,
    },
  ];
}
