/** Times the import of a staff list of 10 000 rows: reading the file, the dry run, and taking over. */
import schrijfExcel from 'write-excel-file/node';
import { readFile } from '../../src/renderer/features/uitwisseling/reading/read.ts';
import { IMPORT_PART } from '../../src/shared/contract/uitwisseling.ts';
import { recogniseColumns } from '../../src/shared/domain/import/columns.ts';
import { createTestCore } from '../support/create-test-core.ts';
import type { Figure } from './figure.ts';

const AANTAL = 10_000;
const VANDAAG = '2026-03-02';

function list(): (string | number)[][] {
  const header = ['Naam', 'Organisatie', 'Functie', 'Uren per week', 'Begindatum', 'Personeelsnummer'];
  return [
    header,
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

async function clock<T>(werk: () => T | Promise<T>): Promise<{ readonly ms: number; readonly uit: T }> {
  const begin = performance.now();
  const uit = await werk();
  return { ms: performance.now() - begin, uit };
}

/** How long it takes, and the longest time in which the core answered nobody. */
async function clockWithStop<T>(werk: () => Promise<T>) {
  let previous = performance.now();
  let langste = 0;
  const tik = setInterval(() => {
    const current = performance.now();
    langste = Math.max(langste, current - previous);
    previous = current;
  }, 5);
  const gemeten = await clock(werk);
  clearInterval(tik);
  return { ...gemeten, langste: Math.max(langste, performance.now() - previous) };
}

export async function measureImport(): Promise<Figure[]> {
  const file = await schrijfExcel([{ data: list(), sheet: 'Lijst' }]).toBuffer();
  const lezen = await clock(() => readFile(new Uint8Array(file), 'lijst.xlsx'));
  const sheet = lezen.uit.soort === 'bladen' ? lezen.uit.bladen[0] : undefined;
  if (sheet?.soort !== 'blad') throw new Error('De lijst van de meting is niet gelezen.');
  const core = await createTestCore({ vandaag: VANDAAG });
  const { client } = core;
  await client.organisaties.nieuweOrganisatie({
    naam: 'Proeforganisatie',
    cao: 'sociaal-werk',
    van: '2020-01-01',
  });
  const { velden } = recogniseColumns(sheet.rijen);
  const choice = { peildatum: VANDAAG, velden: [...velden], organisatieId: null, functieId: null };
  const lines = sheet.rijen.slice(1).map((cells, i) => ({ nr: i + 2, cellen: [...cells] }));
  let langste = 0;
  const { id } = await client.uitwisseling.begin(choice);
  const controle = await clock(async () => {
    for (let i = 0; i < lines.length; i += IMPORT_PART) {
      const part = await clock(() =>
        client.uitwisseling.beoordeel({ id, rijen: lines.slice(i, i + IMPORT_PART) }),
      );
      langste = Math.max(langste, part.ms);
    }
  });
  const overnemen = await clockWithStop(() =>
    client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] }),
  );
  const ongedaan = await clockWithStop(() => client.beheer.maakOngedaan());
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
      hoe: `one run, in parts of ${IMPORT_PART} rows`,
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
