import type {
  IndicatorEenheid,
  Indicatoren,
  IndicatorRegel,
  IndicatorRijen,
} from '../../../../shared/contract/indicatoren.ts';
import type { Feiten } from '../../../../shared/domain/indicator/feiten.ts';
import {
  INDICATOR_SLEUTELS,
  INDICATOREN,
  type IndicatorSleutel,
  type Kader,
  NIET_GEMETEN,
  type Waarde,
} from '../../../../shared/domain/indicator/indicatoren.ts';
import { readInstelling } from '../../../../shared/domain/instelling/instellingen.ts';
import { jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { verslagfeiten } from '../../klachten/jaarverslag/jaarverslag.service.ts';
import { instellingenOn, teamnamenOn } from '../../medewerkers/werkstand.service.ts';
import { teamsList } from '../../teams/list.service.ts';
import { readInstellingen } from '../overzichten.repository.ts';
import { readLaatste, type Tijdvak } from './feiten.repository.ts';
import { countFeiten, type FeitenPerTeam, feitenVan } from './feiten.service.ts';
import { readKlantervaring, readStreefwaarden, type Streefwaarde } from './indicatoren.repository.ts';
import { tabellenOf } from './tabellen.service.ts';
import { readTrajecten } from './trajecten.repository.ts';

/** Days of the wachttijd that count as in time where no target is set (S1 #49: four weeks). */
const VIER_WEKEN = 28;

type Eenheid = IndicatorEenheid & { readonly feiten: Feiten };

/** The city, the gebieden and the teams of the last day of the period. */
function eenhedenOf(db: ReadDb, ctx: CallContext, dag: string, all: FeitenPerTeam): Eenheid[] {
  const { gebieden, teams } = teamsList(db, ctx, { peildatum: dag });
  return [
    { soort: 'stad', id: '', naam: 'Hele stad', gebiedId: null, feiten: feitenVan(all, null) },
    ...gebieden.map(({ id, naam, teamIds }) => ({
      ...{ soort: 'gebied' as const, id, naam, gebiedId: id },
      feiten: feitenVan(all, teamIds),
    })),
    ...teams.map(({ id, naam, gebiedId }) => ({
      ...{ soort: 'team' as const, id, naam, gebiedId },
      feiten: feitenVan(all, [id]),
    })),
  ];
}

type Los = { readonly waarde: Waarde; readonly laatst: string | null; readonly opmerking: string };

/** The mean of the parts of the last survey among residents; it stays until there is a new one. */
function klantervaringOf(db: ReadDb, { tot }: Tijdvak): Los {
  const rows = readKlantervaring(db, jaarOf(tot));
  const [first] = rows;
  const cijfers = rows.filter(({ jaar }) => jaar === first?.jaar).flatMap(({ cijfer }) => cijfer ?? []);
  if (first === undefined || cijfers.length === 0)
    return { waarde: NIET_GEMETEN, laatst: null, opmerking: '' };
  const waarde = cijfers.reduce((a, b) => a + b, 0) / cijfers.length;
  const isOld = first.jaar < jaarOf(tot);
  return {
    waarde: { soort: 'gemeten', waarde, n: first.n },
    laatst: `${String(first.jaar)}-12-31`,
    opmerking: isOld
      ? `Niet gemeten in ${String(jaarOf(tot))}; dit is het onderzoek van ${String(first.jaar)}${first.uitvoerder === '' ? '' : ` (${first.uitvoerder})`}.`
      : first.uitvoerder,
  };
}

/** Complaints received in the period: a number of the whole city, as the yearly report publishes it. */
function klachtenOf(db: ReadDb, { van, tot }: Tijdvak, vandaag: string): Los {
  const all = verslagfeiten(db, vandaag).filter(
    ({ ontvangen, isGeenKlacht }) => ontvangen <= tot && !isGeenKlacht,
  );
  const [first] = all.map(({ ontvangen }) => ontvangen).toSorted();
  const n = all.filter(({ ontvangen }) => ontvangen >= van).length;
  const laatst =
    all
      .map(({ ontvangen }) => ontvangen)
      .toSorted()
      .at(-1) ?? null;
  if (first === undefined || jaarOf(first) > jaarOf(tot))
    return { waarde: NIET_GEMETEN, laatst, opmerking: '' };
  return { waarde: { soort: 'gemeten', waarde: n, n }, laatst, opmerking: '' };
}

/** As it was recorded, with its source; 0 = nobody recorded one. */
function kostenBatenOf(db: ReadDb, { tot }: Tijdvak): Los {
  const row = readInstellingen(db).find((one) => one.sleutel === 'kostenBaten' && isGeldigOn(one, tot));
  if (row === undefined || row.waarde === 0) return { waarde: NIET_GEMETEN, laatst: null, opmerking: '' };
  return {
    waarde: { soort: 'gemeten', waarde: row.waarde, n: null },
    laatst: row.geldigVan,
    opmerking: row.bron === '' ? 'De bron is niet vastgelegd.' : `Bron: ${row.bron}.`,
  };
}

type Laatste = NonNullable<ReturnType<typeof readLaatste>>;

/** Which last day says when something was measured. */
function laatstOf(sleutel: IndicatorSleutel, laatste: Laatste): string | null {
  switch (INDICATOREN[sleutel].rijen) {
    case null:
      return laatste.contact;
    case 'zrm':
      return laatste.zrm;
    case 'intake':
      return laatste.intake;
    case 'afronding':
    case 'verwezen':
      return laatste.afronding;
    default:
      return laatste.aanmelding;
  }
}

function opmerkingOf(sleutel: IndicatorSleutel, stad: Feiten, { zrmAndereVersie }: FeitenPerTeam): string {
  if (sleutel === 'korteContacten' && stad.onderregistratie) return 'Teams meldden dat niet alles is geteld.';
  if (sleutel === 'substitutie' && stad.substitutie.onbekend > 0)
    return `Van ${String(stad.substitutie.onbekend)} afgeronde trajecten is het niet bekend.`;
  if (sleutel === 'recidief' && stad.recidief.onbekend > 0)
    return `Van ${String(stad.recidief.onbekend)} aanmeldingen is het niet bekend.`;
  if (sleutel.startsWith('zrm') && zrmAndereVersie > 0)
    return `${String(zrmAndereVersie)} paren van een andere versie van de ZRM tellen niet mee.`;
  return '';
}

/** The target in the unit of the value: a part is kept as a percentage. */
function streefOf(
  all: readonly Streefwaarde[],
  { streefwaarde: naam, eenheid }: (typeof INDICATOREN)[IndicatorSleutel],
): IndicatorRegel['streefwaarde'] {
  const found = naam === null ? undefined : all.findLast((row) => row.naam === naam);
  if (found === undefined) return null;
  const { bron, geldigVan } = found;
  const delen = eenheid === 'deel' ? 100 : 1;
  const bovengrens = found.bovengrens === null ? null : found.bovengrens / delen;
  return { waarde: found.waarde / delen, bovengrens, bron, geldigVan };
}

/** Every indicator of a period, for the city, each gebied and each team. */
export function indicatoren(db: ReadDb, ctx: CallContext, tijdvak: Tijdvak): Indicatoren {
  const vandaag = ctx.klok.vandaag();
  const all = countFeiten(db, tijdvak, vandaag);
  const eenheden = eenhedenOf(db, ctx, tijdvak.tot, all);
  const streefwaarden = readStreefwaarden(db, tijdvak.tot);
  const laatste = readLaatste(db, tijdvak.tot) ?? {
    aanmelding: null,
    afronding: null,
    intake: null,
    zrm: null,
    contact: null,
  };
  const kader: Kader = {
    wachtDagen: streefOf(streefwaarden, INDICATOREN.wachttijd)?.waarde ?? VIER_WEKEN,
    voltijdMinuten: instellingenOn(db, tijdvak.tot).voltijdMinuten,
  };
  const los = (sleutel: IndicatorSleutel): Los => {
    if (sleutel === 'klantervaring') return klantervaringOf(db, tijdvak);
    return sleutel === 'klachten' ? klachtenOf(db, tijdvak, vandaag) : kostenBatenOf(db, tijdvak);
  };
  const stad = feitenVan(all, null);
  return {
    ...tijdvak,
    voorlopig: tijdvak.tot >= vandaag,
    geregistreerd: all.geregistreerd,
    minimum: Math.round(readInstelling(readInstellingen(db), 'klachtMinimumAantal', tijdvak.tot)),
    heeftTrajecten: readLaatste(db, '2101-01-01')?.aanmelding !== null,
    eenheden: eenheden.map(({ feiten: _, ...eenheid }) => eenheid),
    indicatoren: INDICATOR_SLEUTELS.map((sleutel) => {
      const { value } = INDICATOREN[sleutel];
      const vast = { sleutel, streefwaarde: streefOf(streefwaarden, INDICATOREN[sleutel]) };
      if (value === null) {
        const { waarde, ...rest } = los(sleutel);
        return { ...vast, ...rest, waarden: [waarde] };
      }
      return {
        ...vast,
        laatst: laatstOf(sleutel, laatste),
        waarden: eenheden.map(({ feiten }) => value(feiten, kader)),
        opmerking: opmerkingOf(sleutel, stad, all),
      };
    }),
    tabellen: tabellenOf(db, tijdvak, { stad, eenheden }),
  };
}

/** How many rows are shown of what is behind an indicator. */
const RIJEN = 200;

type RijenVraag = Tijdvak & { readonly sleutel: IndicatorSleutel; readonly voor: string };

/** The trajecten behind an indicator: of the city (''), a gebied or a team of the last day of the period. */
export function indicatorRijen(
  db: ReadDb,
  ctx: CallContext,
  { sleutel, voor, ...tijdvak }: RijenVraag,
): IndicatorRijen {
  const kring = INDICATOREN[sleutel].rijen;
  if (kring === null) return { totaal: 0, rijen: [] };
  const { gebieden } = teamsList(db, ctx, { peildatum: tijdvak.tot });
  const teams = voor === '' ? null : (gebieden.find(({ id }) => id === voor)?.teamIds ?? [voor]);
  const naam = teamnamenOn(db, tijdvak.tot);
  const { totaal, rijen } = readTrajecten(db, { kring, teams, tijdvak, aantal: RIJEN });
  return { totaal, rijen: rijen.map(({ teamId, ...row }) => ({ ...row, team: naam(teamId) })) };
}
