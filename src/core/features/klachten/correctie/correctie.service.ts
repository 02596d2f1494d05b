import type { CorrectieInput } from '../../../../shared/contract/klachten/correctie.ts';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { overgangSchema } from '../../../../shared/contract/klachten/stappen.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import {
  type Gebeurtenis,
  herspeel,
  newWeigeringen,
} from '../../../../shared/domain/klacht/verloop/herspelen.ts';
import type { Overgang } from '../../../../shared/domain/klacht/verloop/overgang-types.ts';
import { teVerbeteren, waardeText } from '../../../../shared/domain/klacht/verloop/verbeteren.ts';
import { datumNl, isGeldigeDatum } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFault, conflict, notFound, ongeldig } from '../../../base/fault.ts';
import type { Wijziging, WriteDb } from '../../../db/types.ts';
import { overgangTitle } from '../dossier/tijdlijn.ts';
import { klachtContext, type LoadedKlacht } from '../klacht/klacht-laden.service.ts';
import { removeStap, type StapRow, setStapDatum, updateStap } from '../klacht/klachten.repository.ts';
import { lineOf } from '../klacht/stap-line.ts';
import { toStapColumns } from '../klacht/stap-mapping.ts';
import { messageWithArtikel } from '../klacht/weigering.rules.ts';
import { withLeidinggevenden } from '../mensen/leidinggevenden.service.ts';
import { writeLine } from '../stap/write-line.ts';
import { DOSSIERROLLEN, done, teWijzigen } from '../wijzigen/update.service.ts';
import { historieOf } from './historie.ts';
import { saveKlacht } from './save-klacht.ts';
import { moveStap } from './verplaatsen.service.ts';

/**
 * What was recorded can be corrected without undoing all that came after it: with a reason, checked by the rules
 * of the steps, old and new in the timeline.
 */

/** The step on its new day. The letters of a verdaging that went out together stay together. */
function opDag(overgang: Overgang, datum: string): Overgang {
  switch (overgang.soort) {
    case 'stap':
      return { ...overgang, stap: { ...overgang.stap, datum } };
    case 'aanvulling-vragen':
      return { ...overgang, gevraagdOp: datum };
    case 'aanvulling-ontvangen':
      return { ...overgang, ontvangenOp: datum };
    case 'verdagen': {
      const { briefKlager, briefBeklaagde } = overgang;
      return {
        ...overgang,
        briefKlager: datum,
        briefBeklaagde: briefBeklaagde === briefKlager ? datum : briefBeklaagde,
      };
    }
    case 'uitstellen':
      return { ...overgang, instemmingOp: datum };
    default:
      return { ...overgang, datum };
  }
}

type Gecorrigeerd = {
  readonly historie: readonly Gebeurtenis[];
  /** "datum 02-03-2026 → 03-03-2026". */
  readonly wat: string;
};

type VeldWijziging = Extract<CorrectieInput['wijziging'], { soort: 'veld' }>;

/** The step with another value in one field; null where it is none that the field can have. */
function withVeld(overgang: Overgang, { veld, waarde }: VeldWijziging): Overgang | null {
  // People are not among what is corrected here, so the step of the contract and that of the machine are the same.
  if (overgang.soort === 'formeel-starten' || overgang.soort === 'heropenen')
    return { ...overgang, adviseur: waarde };
  const value = veld === 'weken' ? Number(waarde) : waarde;
  const changed =
    overgang.soort === 'stap'
      ? { ...overgang, stap: { ...overgang.stap, [veld]: value } }
      : { ...overgang, [veld]: value };
  const isAfwijking = veld === 'motiveringAfwijking';
  const { data } = overgangSchema.safeParse(
    isAfwijking ? { ...changed, wijktAfVanAdvies: waarde !== '' } : changed,
  );
  if (data === undefined || 'gebiedsmanagerId' in data || 'behandelaarId' in data) return null;
  return data;
}

function correctVeld(historie: readonly Gebeurtenis[], row: StapRow, wijziging: VeldWijziging): Gecorrigeerd {
  const { veld } = wijziging;
  const waarde = wijziging.waarde.trim();
  const current = historie.find(({ id }) => id === row.id)?.overgang;
  const known = current === undefined ? undefined : teVerbeteren(current).find((een) => een.veld === veld);
  if (current === undefined || known === undefined)
    throw conflict('Dit gegeven hoort niet bij deze stap. Ververs het scherm.');
  const { label, vorm, keuzes, verplicht } = known;
  if (waarde === known.waarde) throw ongeldig('waarde', 'Vul iets anders in dan er nu staat.');
  const isFout =
    (waarde === '' && verplicht) ||
    (vorm === 'datum' && waarde !== '' && !isGeldigeDatum(waarde)) ||
    (vorm === 'keuze' && !keuzes.some((een) => een.waarde === waarde));
  const overgang = isFout ? null : withVeld(current, { ...wijziging, waarde });
  if (overgang === null) throw ongeldig('waarde', `${label}: vul dit goed in.`);
  return {
    historie: historie.map((een) => (een.id === row.id ? { ...een, overgang } : een)),
    wat: `${label.toLowerCase()} ${waardeText(known, known.waarde)} → ${waardeText(known, waarde)}`,
  };
}

/** The line as it reads with the corrected data. */
function saveLine(tx: WriteDb, row: StapRow, { historie }: Gecorrigeerd): void {
  const overgang = historie.find(({ id }) => id === row.id)?.overgang;
  if (overgang === undefined) return;
  if (overgang.soort === 'stap') {
    const { grond, document, toelichting } = toStapColumns(overgang.stap);
    updateStap(tx, row.id, { grond, document, toelichting });
    return;
  }
  const { data } = overgangSchema.safeParse(overgang);
  // Of the start of the formal handling the line says who handles it, which is no correction.
  if (data === undefined || data.soort === 'stap') return;
  updateStap(tx, row.id, { toelichting: lineOf(tx, data).toelichting });
}

function correct(
  historie: readonly Gebeurtenis[],
  row: StapRow,
  wijziging: CorrectieInput['wijziging'],
  naar: LoadedKlacht | null,
): Gecorrigeerd {
  const replace = (anders: (overgang: Overgang) => Overgang) =>
    historie.map((een) => (een.id === row.id ? { ...een, overgang: anders(een.overgang) } : een));
  switch (wijziging.soort) {
    case 'datum': {
      const { datum } = wijziging;
      if (datum === row.datum) throw ongeldig('datum', 'Kies een andere datum dan er nu staat.');
      return {
        historie: replace((overgang) => opDag(overgang, datum)),
        wat: `datum ${datumNl(row.datum)} → ${datumNl(datum)}`,
      };
    }
    case 'procedure': {
      const current = historie.find(({ id }) => id === row.id)?.overgang;
      if (current?.soort !== 'formeel-starten' && current?.soort !== 'heropenen')
        throw conflict('Alleen bij het begin van de formele behandeling is een procedure gekozen.');
      const { weken } = wijziging;
      if (current.procedureWeken === weken)
        throw ongeldig('weken', 'Kies een andere procedure dan er nu staat.');
      return {
        historie: historie.map(({ id, overgang }) => ({
          id,
          overgang: 'procedureWeken' in overgang ? { ...overgang, procedureWeken: weken } : overgang,
        })),
        wat: `procedure ${current.procedureWeken} weken → ${weken} weken`,
      };
    }
    case 'veld':
      return correctVeld(historie, row, wijziging);
    case 'verkeerd-dossier':
      return {
        historie: historie.filter(({ id }) => id !== row.id),
        wat: `van ${datumNl(row.datum)} → ${naar === null ? 'vervallen, hoort bij een ander dossier' : `verplaatst naar klacht ${naar.rij.nummer}`}`,
      };
    default:
      return assertNever(wijziging, 'wijziging');
  }
}

const FIELD: Readonly<Record<CorrectieInput['wijziging']['soort'], string>> = {
  datum: 'datum',
  procedure: 'weken',
  veld: 'waarde',
  'verkeerd-dossier': 'wijziging',
};

/** The dossier that a step belongs to, where it is known; for who may change that one too. */
function readNaar(tx: WriteDb, ctx: CallContext, { id, wijziging }: CorrectieInput): LoadedKlacht | null {
  if (wijziging.soort !== 'verkeerd-dossier' || wijziging.naarId == null) return null;
  if (wijziging.naarId === id) throw ongeldig('wijziging.naarId', 'Kies een ander dossier dan dit.');
  return teWijzigen(tx, ctx, wijziging.naarId, DOSSIERROLLEN);
}

export function corrigeerStap(
  tx: WriteDb,
  ctx: CallContext,
  input: CorrectieInput,
): Wijziging<KlachtDossierOutput> {
  const loaded = teWijzigen(tx, ctx, input.id, DOSSIERROLLEN);
  const row = loaded.delen.stappen.find(({ id }) => id === input.stapId);
  const historie = historieOf(loaded);
  if (row === undefined || !historie.some(({ id }) => id === row.id))
    throw notFound('Deze stap staat niet (meer) in het dossier. Ververs het scherm.');
  const { wijziging } = input;
  const veld = FIELD[wijziging.soort];
  const naar = readNaar(tx, ctx, input);
  const gecorrigeerd = correct(historie, row, wijziging, naar);
  const { dossier } = withLeidinggevenden(tx, loaded);
  const context = { ...klachtContext(tx), vandaag: ctx.klok.vandaag() };
  const na = herspeel(dossier, gecorrigeerd.historie, context);
  const weigeringen = newWeigeringen(herspeel(dossier, historie, context), na);
  if (weigeringen.length > 0) {
    throw new CoreFault('ongeldig', {
      velden: weigeringen.map((weigering) => ({ veld, melding: messageWithArtikel(weigering) })),
    });
  }
  if (na.klacht === null)
    throw conflict('Een latere stap rust op deze stap. Verbeter of herroep eerst die latere stap.');
  saveKlacht(tx, ctx, input.id, na.klacht);
  if (wijziging.soort === 'verkeerd-dossier') removeStap(tx, row.id);
  if (naar !== null) moveStap(tx, ctx, { van: loaded, naar, row, reden: input.reden.trim() });
  if (wijziging.soort === 'datum') setStapDatum(tx, row.id, wijziging.datum);
  if (wijziging.soort === 'veld') saveLine(tx, row, gecorrigeerd);
  writeLine(tx, ctx, loaded, {
    soort: 'correctie',
    datum: ctx.klok.vandaag(),
    toelichting: `${overgangTitle(row.soort)}: ${gecorrigeerd.wat}. Reden: ${input.reden.trim()}`,
  });
  const titel = overgangTitle(row.soort).toLowerCase();
  return done(
    tx,
    ctx,
    loaded,
    naar === null ? `${titel} gecorrigeerd` : `${titel} verplaatst naar klacht ${naar.rij.nummer}`,
  );
}
