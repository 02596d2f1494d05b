import './gevolg.css';
import { useEffect, useState } from 'react';
import type { KnelpuntVerschil } from '../../../shared/domain/knelpunt/compare.ts';
import type { Knelpunt } from '../../../shared/domain/knelpunt/types.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { lastDatum, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { Dates } from '../../components/dates.tsx';

/** How far is looked, as Vandaag does. */
const WEKEN = 13;

type Props = {
  readonly voor: PlanbordGegevens;
  readonly na: PlanbordGegevens;
  readonly vandaag: string;
  /** First day of the change. */
  readonly van: string;
};

async function compare({ voor, na, vandaag, van: begin }: Props): Promise<KnelpuntVerschil> {
  const [{ bepaalKnelpunten }, { knelpuntVerschil }] = await Promise.all([
    import('../../../shared/domain/knelpunt/knelpunten.ts'),
    import('../../../shared/domain/knelpunt/compare.ts'),
  ]);
  const tot = plusDagen(lastDatum(begin, vandaag), WEKEN * 7);
  const list = (gegevens: PlanbordGegevens) => bepaalKnelpunten({ gegevens, van: vandaag, tot, vandaag });
  return knelpuntVerschil(list(voor), list(na));
}

/** Which knelpunten a change solves and makes. Worked out when there is time: the fields go first. */
function useVerschil({ voor, na, vandaag, van }: Props): KnelpuntVerschil | null {
  const [verschil, setVerschil] = useState<KnelpuntVerschil | null>(null);
  useEffect(() => {
    let verlopen = false;
    const task = requestIdleCallback(
      () =>
        void compare({ voor, na, vandaag, van }).then((result) => {
          if (!verlopen) setVerschil(result);
        }),
      { timeout: 500 },
    );
    return () => {
      verlopen = true;
      cancelIdleCallback(task);
    };
  }, [voor, na, vandaag, van]);
  return verschil;
}

/** More are counted. */
const SHOWN = 5;

function Lines({
  kop,
  list,
  soort,
}: {
  readonly kop: string;
  readonly list: readonly Knelpunt[];
  readonly soort: string;
}) {
  if (list.length === 0) return null;
  const more = list.length - SHOWN;
  return (
    <div className={`knelpuntgevolg knelpuntgevolg--${soort}`}>
      <h3>{kop}</h3>
      <ul>
        {list.slice(0, SHOWN).map(({ sleutel, titel, omschrijving }) => (
          <li key={sleutel}>
            {titel}
            <span className="zacht">
              {' '}
              · <Dates text={omschrijving} />
            </span>
          </li>
        ))}
        {more > 0 ? <li className="zacht">en nog {more}</li> : null}
      </ul>
    </div>
  );
}

/** The knelpunten that a change solves, makes, or makes larger or smaller, before it is done. */
export function KnelpuntGevolg(props: Props) {
  const verschil = useVerschil(props);
  if (verschil === null) return <p className="zacht">De knelpunten worden bepaald…</p>;
  const { opgelost, nieuw, anders } = verschil;
  if (opgelost.length + nieuw.length + anders.length === 0) {
    return <p className="zacht">Er komt geen knelpunt bij en er gaat er geen weg.</p>;
  }
  return (
    <div role="status">
      <Lines kop="Lost op" soort="opgelost" list={opgelost} />
      <Lines kop="Nieuw knelpunt" soort="nieuw" list={nieuw} />
      <Lines kop="Wordt anders" soort="anders" list={anders.map(({ na }) => na)} />
    </div>
  );
}
