import type { Indicatoren, IndicatorRegel } from '../../../shared/contract/indicatoren.ts';
import { INDICATOREN } from '../../../shared/domain/indicator/indicatoren.ts';
import { isGehaald, streefText, verschilText, waardeText } from '../../../shared/domain/indicator/tekst.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { IndicatorChoice } from './indicator-choice.ts';
import { waardeVoor } from './indicator-value.ts';

const GROEPEN = ['Hulpvragen', 'Wachttijd', 'Doorlooptijd', 'Resultaat', 'Mening'] as const;

type Props = {
  readonly data: Indicatoren;
  readonly choice: IndicatorChoice;
  /** The period to compare with, when it is there. */
  readonly toen: Indicatoren | undefined;
  readonly toenNaam: string;
};

/** A tile for each indicator: its value, whether the target is met, and how it was. */
export function IndicatorTiles({ data, choice, toen, toenNaam }: Props) {
  return GROEPEN.map((groep) => (
    <section key={groep} className="indicatoren__groep" aria-label={groep}>
      <h2>{groep}</h2>
      <ul className="indicatoren__tegels">
        {data.indicatoren
          .filter(({ sleutel }) => INDICATOREN[sleutel].groep === groep)
          .map((regel) => (
            <li key={regel.sleutel}>
              <Tile {...{ data, choice, regel, toenNaam }} toen={toen} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

function Tile({ data, choice, regel, toen, toenNaam }: Props & { readonly regel: IndicatorRegel }) {
  const { label, eenheid, richting } = INDICATOREN[regel.sleutel];
  const waarde = waardeVoor(data, regel, choice.eenheid);
  const eerder = toen?.indicatoren.find(({ sleutel }) => sleutel === regel.sleutel);
  const was =
    toen === undefined || eerder === undefined ? undefined : waardeVoor(toen, eerder, choice.eenheid);
  const gehaald = isGehaald(waarde, regel.streefwaarde, richting);
  const isMeasured = waarde?.soort === 'gemeten';
  return (
    <a className="tegel" href={choice.path({ indicator: regel.sleutel })}>
      <span className="tegel__naam">{label}</span>
      <span className={isMeasured ? 'tegel__waarde' : 'tegel__waarde tegel__waarde--niet'}>
        {waarde === undefined ? 'Alleen voor de hele stad' : waardeText(waarde, eenheid)}
      </span>
      {waarde?.soort === 'niet-gemeten' && regel.laatst !== null ? (
        <span className="tegel__regel">Laatst gemeten: {datumNl(regel.laatst)}</span>
      ) : null}
      {regel.streefwaarde === null ? null : (
        <span className="tegel__regel">
          Streefwaarde: {streefText(regel.streefwaarde, eenheid, richting)}
          {gehaald === null ? null : (
            <>
              {' · '}
              <span className={`tegel__oordeel tegel__oordeel--${gehaald ? 'ja' : 'nee'}`}>
                {gehaald ? '✓ gehaald' : '! niet gehaald'}
              </span>
            </>
          )}
        </span>
      )}
      {isMeasured ? (
        <span className="tegel__regel">
          {was?.soort === 'gemeten'
            ? `${toenNaam}: ${waardeText(was, eenheid)}, ${verschilText(waarde, was, eenheid)}`
            : toen === undefined
              ? ' '
              : `${toenNaam}: niet gemeten`}
        </span>
      ) : null}
      {regel.opmerking === '' ? null : <span className="tegel__regel">{regel.opmerking}</span>}
    </a>
  );
}
