import type { KlachtDossier } from '../../../shared/domain/klacht/basis/types.ts';
import { registreerKlacht } from '../../../shared/domain/klacht/verloop/intake.ts';
import type { Overgang } from '../../../shared/domain/klacht/verloop/overgang-types.ts';
import { jaarOf, lastDatum, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { nextNummer } from '../../features/klachten/intake/nummer.rules.ts';
import { toColumns } from '../../features/klachten/klacht/klacht-mapping.ts';
import { toKlagerRows } from '../../features/klachten/klacht/klager-mapping.ts';
import { toStapColumns } from '../../features/klachten/klacht/stap-mapping.ts';
import { createIds } from '../planning/random.ts';
import type { Geval } from './cases.ts';
import type { KlachtRows } from './demo.repository.ts';
import { klager, VERHALEN } from './verhalen.ts';
import type { Loop } from './verloop.ts';

/** From cases that were walked to rows of the tables. */

export type Place = { readonly teamId: string; readonly wijkId: string; readonly gebiedId: string };
export type Beklaagde = { readonly medewerkerId: string; readonly organisatieId: string };

export type Block = {
  readonly geval: Pick<Geval, 'ontvangen' | 'kanaal' | 'vorm' | 'categorie'>;
  readonly plek: Place;
  readonly beklaagde: Beklaagde | null;
  readonly nummer: number;
  /** Number of the invented person who complains as well. */
  readonly meeKlager?: number | undefined;
};

/** A week before the receipt. */
export function dagOfGedraging(ontvangen: string): string {
  return lastDatum(plusDagen(ontvangen, -7), '2015-01-12');
}

/** A complaint that has just come in. */
export function beginLoop(
  { geval, plek, beklaagde, nummer, meeKlager }: Block,
  klagerId: () => string,
): Loop {
  const verhalen = VERHALEN[geval.categorie];
  const verhaal = verhalen[nummer % verhalen.length] ?? verhalen[0];
  const dossier: KlachtDossier = {
    ontvangstdatum: geval.ontvangen,
    kanaal: geval.kanaal,
    vorm: geval.vorm,
    opSchriftOp: null,
    regeling: 'awb',
    klagers: [nummer, ...(meeKlager === undefined ? [] : [meeKlager])].map((n) => ({
      ...klager(n),
      id: klagerId(),
      bereikbaarheid: '010 000 0000',
      gemachtigde: '',
    })),
    datumGedraging: dagOfGedraging(geval.ontvangen),
    omschrijving: verhaal.omschrijving,
    wijkId: plek.wijkId,
    teamId: plek.teamId,
    beklaagden: beklaagde === null ? [] : [beklaagde.medewerkerId],
    betrokkenen: [],
    onderdelen: [{ tekst: verhaal.onderdeel, categorie: geval.categorie, oordeel: null, motivering: '' }],
    aanvullingen: [],
    stappen: [],
    bevindingen: '',
    conclusies: '',
    blijvendBewaren: false,
    bewaarReden: '',
  };
  const uitkomst = registreerKlacht(dossier, {
    uitvoerder: { gebruikerId: 'demo', medewerkerId: null, geenMedewerker: true, rol: 'administratie' },
    vandaag: geval.ontvangen,
  });
  if (uitkomst.soort === 'geweigerd') throw new Error(`Demo: ${uitkomst.weigeringen[0].melding}`);
  return { klacht: uitkomst.klacht, stappen: [] };
}

type Line = Pick<
  KlachtRows['stappen'][number],
  'soort' | 'datum' | 'partij' | 'beklaagdeId' | 'klagerId' | 'grond' | 'document' | 'toelichting'
>;

/** Words of the timeline; the screen's own come from stap-line.ts, which needs the gebruikers. */
function lineOf(overgang: Overgang): Line {
  switch (overgang.soort) {
    case 'stap':
      return toStapColumns(overgang.stap);
    case 'informeel-oplossen':
      return { soort: overgang.soort, datum: overgang.datum, toelichting: overgang.hoeGebleken };
    case 'verdagen':
      return { soort: overgang.soort, datum: overgang.briefKlager, toelichting: overgang.reden };
    case 'uitstellen':
      return { soort: overgang.soort, datum: overgang.instemmingOp };
    case 'aanvulling-vragen':
      return { soort: overgang.soort, datum: overgang.gevraagdOp };
    case 'aanvulling-ontvangen':
      return { soort: overgang.soort, datum: overgang.ontvangenOp };
    default:
      return { soort: overgang.soort, datum: overgang.datum };
  }
}

const DOOR = 'Demogebruiker';
const moment = (datum: string): string => `${datum}T10:00:00.000Z`;

type Ids = Readonly<
  Record<'klacht' | 'beklaagde' | 'onderdeel' | 'stap' | 'verdaging' | 'maatregel', () => string>
>;

export type Af = {
  readonly bouwsteen: Block;
  readonly loop: Loop;
  readonly maatregelGereedVoor: string | null;
};

function add(rows: KlachtRows, ids: Ids, { bouwsteen, loop, maatregelGereedVoor }: Af, nummer: string): void {
  const { dossier, toestand } = loop.klacht;
  const klachtId = ids.klacht();
  const { plek, beklaagde } = bouwsteen;
  rows.klachten.push({
    ...toColumns(toestand),
    id: klachtId,
    nummer,
    ontvangstdatum: dossier.ontvangstdatum,
    kanaal: dossier.kanaal,
    vorm: dossier.vorm,
    statusSinds: toestand.sinds,
    datumGedraging: dossier.datumGedraging,
    omschrijving: dossier.omschrijving,
    wijkId: dossier.wijkId,
    teamId: dossier.teamId,
    bevindingen: dossier.bevindingen,
    conclusies: dossier.conclusies,
  });
  rows.klagers.push(...toKlagerRows(dossier.klagers).map((row) => ({ ...row, klachtId })));
  if (beklaagde !== null)
    rows.beklaagden.push({ id: ids.beklaagde(), klachtId, teamId: plek.teamId, ...beklaagde });
  dossier.onderdelen.forEach((part, i) => {
    rows.onderdelen.push({ id: ids.onderdeel(), klachtId, volgnummer: i + 1, ...part });
  });
  const lines: Line[] = [
    { soort: 'registreren', datum: dossier.ontvangstdatum },
    ...loop.stappen.map(lineOf),
  ];
  lines.forEach((line, i) => {
    rows.stappen.push({
      ...line,
      id: ids.stap(),
      klachtId,
      volgnummer: i + 1,
      vastgelegdOp: moment(line.datum),
      vastgelegdDoor: DOOR,
    });
  });
  const verdaging = loop.stappen.find((overgang) => overgang.soort === 'verdagen');
  if (verdaging !== undefined) {
    const { weken, reden, briefKlager, briefBeklaagde } = verdaging;
    const brief = briefBeklaagde === '' ? null : briefBeklaagde;
    rows.verdagingen.push({
      id: ids.verdaging(),
      klachtId,
      weken,
      reden,
      briefKlager,
      briefBeklaagde: brief,
    });
  }
  if (maatregelGereedVoor !== null) {
    const verhalen = VERHALEN[bouwsteen.geval.categorie];
    const { maatregel } = verhalen[bouwsteen.nummer % verhalen.length] ?? verhalen[0];
    rows.maatregelen.push({
      id: ids.maatregel(),
      klachtId,
      omschrijving: maatregel,
      eigenaar: 'Teamcoördinator',
      gereedVoor: maatregelGereedVoor,
      gereedOp: maatregelGereedVoor,
    });
  }
}

/** Numbers the complaints per year of receipt and turns them into rows. */
export function toRows(all: readonly Af[]): KlachtRows {
  const rows: KlachtRows = {
    klachten: [],
    klagers: [],
    beklaagden: [],
    onderdelen: [],
    stappen: [],
    verdagingen: [],
    maatregelen: [],
  };
  const ids: Ids = {
    klacht: createIds('klacht'),
    beklaagde: createIds('klachtBeklaagde'),
    onderdeel: createIds('klachtOnderdeel'),
    stap: createIds('klachtStap'),
    verdaging: createIds('klachtVerdaging'),
    maatregel: createIds('klachtMaatregel'),
  };
  const highest = new Map<number, string>();
  const opDatum = [...all].sort((a, b) =>
    a.bouwsteen.geval.ontvangen.localeCompare(b.bouwsteen.geval.ontvangen),
  );
  for (const af of opDatum) {
    const jaar = jaarOf(af.bouwsteen.geval.ontvangen);
    const nummer = nextNummer(jaar, highest.get(jaar));
    highest.set(jaar, nummer);
    add(rows, ids, af, nummer);
  }
  return rows;
}
