import type { KlachtDossierOutput, KlachtLine } from '../../../../shared/contract/klachten/dossier.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import { artikelAfter } from '../../../../shared/domain/klacht/basis/artikel.ts';
import type { Termijn } from '../../../../shared/domain/klacht/basis/termijn-types.ts';
import { datumNl, datumWithWeekdag } from '../../../../shared/domain/tijd/datum.ts';

/** As the dossier tells it, or as the rule itself answers. */
export type KlachtTermijn = KlachtDossierOutput['termijn']['maatgevend'] | Termijn;
type State = NonNullable<KlachtLine['stand']>;

const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${String(aantal)} dagen`);

/** What is left of a term, in words; the class only repeats it in colour. */
export function stateText(state: State): { readonly tekst: string; readonly klasse: string } {
  switch (state.soort) {
    case 'geen-termijn':
      return { tekst: `streefdatum ${datumNl(state.streefdatum)}`, klasse: 'rustig' };
    case 'loopt':
      if (state.dagenTotEinde === 0) return { tekst: 'vandaag de laatste dag', klasse: 'laat' };
      return {
        tekst: `nog ${dagen(state.dagenTotEinde)}`,
        klasse: state.niveau === 'geen' ? 'ruim' : state.niveau,
      };
    case 'overschreden':
      return { tekst: `${dagen(state.dagenTeLaat)} te laat`, klasse: 'overschreden' };
    case 'op-tijd':
      return { tekst: 'op tijd', klasse: 'rustig' };
    case 'te-laat':
      return { tekst: `${dagen(state.dagenTeLaat)} te laat afgedaan`, klasse: 'rustig' };
    default:
      return assertNever(state, 'stand');
  }
}

export function DagenOver({ stand }: { readonly stand: State }) {
  const { tekst, klasse } = stateText(stand);
  return <span className={`klacht-dagen klacht-dagen--${klasse}`}>{tekst}</span>;
}

const BASE: Readonly<Record<Extract<KlachtTermijn, { soort: 'termijn' }>['basis'], string>> = {
  procedure: 'Termijn van de procedure',
  verdaagd: 'Na verdaging',
  uitstel: 'Uitstel met instemming van de klager',
  'niet-in-behandeling': 'Termijn van artikel 9:8',
};

/** Last day and last day to send, with the derivation a click away. */
export function TermijnBlock({ termijn }: { readonly termijn: KlachtTermijn }) {
  return (
    <div className="klacht-termijn cijfers">
      {termijn.soort === 'geen' ? (
        <p>
          Er loopt geen wettelijke termijn: een mondelinge klacht begint pas te lopen als hij op schrift
          staat. Streefdatum <strong>{datumWithWeekdag(termijn.streefdatum)}</strong>.
        </p>
      ) : (
        <dl className="klacht-feiten">
          <div>
            <dt>Uiterste datum</dt>
            <dd>
              <strong>{datumWithWeekdag(termijn.einde)}</strong>
              {termijn.voorlopig ? <span className="tag klacht-tag">voorlopig</span> : null}
            </dd>
          </div>
          <div>
            <dt>Uiterlijk verzenden</dt>
            <dd>
              {datumWithWeekdag(termijn.uiterlijkVerzenden)}
              {termijn.verzendenVoorlopig ? <span className="tag klacht-tag">voorlopig</span> : null}
            </dd>
          </div>
          <div>
            <dt>Soort termijn</dt>
            <dd>
              {BASE[termijn.basis]}
              {termijn.weken === null ? '' : ` (${String(termijn.weken)} weken)`}
            </dd>
          </div>
        </dl>
      )}
      <Afleiding regels={termijn.afleiding} />
      {termijn.soort === 'termijn' && termijn.genegeerd.length > 0 ? (
        <ul className="klacht-lijst">
          {termijn.genegeerd.map((weigering) => (
            <li key={weigering.melding}>
              Telt niet mee: {weigering.melding}{' '}
              <Artikel zin={weigering.melding} artikel={weigering.artikel} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The article after a sentence, where the sentence does not name it itself. */
export function Artikel({ zin, artikel }: { readonly zin: string; readonly artikel: string }) {
  const after = artikelAfter(zin, artikel);
  return after === '' ? null : <span className="zacht">{after}</span>;
}

/** Rule by rule how the date came about. */
export function Afleiding({
  regels,
  titel = 'Hoe deze datum is berekend',
}: {
  readonly regels: KlachtTermijn['afleiding'];
  readonly titel?: string;
}) {
  return (
    <details className="klacht-uitleg">
      <summary>{titel}</summary>
      <ol>
        {regels.map((line) => (
          <li key={`${line.regel}-${line.zin}`}>
            {line.zin} <Artikel zin={line.zin} artikel={line.artikel} />
          </li>
        ))}
      </ol>
    </details>
  );
}
