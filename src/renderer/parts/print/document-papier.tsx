import { useId } from 'react';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { Document, Sectie } from '../../../shared/rapport/document.ts';
import { PapierHeader } from './papier-header.tsx';

type Props = {
  readonly document: Document;
  readonly title: string;
  readonly ondertitel?: string;
  /** Headings that are chapters: the other parts stand under them. Absent: every part is one. */
  readonly hoofdstukken?: ReadonlySet<string>;
};

/** A document of words: a heading per part, under it its facts and its table. */
export function DocumentPapier({ document, title, ondertitel, hoofdstukken }: Props) {
  const { peildatum, demo, secties } = document;
  return (
    <article className="papier papier--document">
      <PapierHeader titel={title} ondertitel={ondertitel ?? `Peildatum ${datumNl(peildatum)}`} demo={demo} />
      {secties.map((sectie) => (
        <Part key={sectie.kop} sectie={sectie} sub={hoofdstukken?.has(sectie.kop) === false} />
      ))}
    </article>
  );
}

function Part({ sectie, sub }: { readonly sectie: Sectie; readonly sub: boolean }) {
  const { kop, uitleg, feiten, kolommen, rijen, leeg } = sectie;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      {sub ? <h3 id={id}>{kop}</h3> : <h2 id={id}>{kop}</h2>}
      {uitleg === '' ? null : <p>{uitleg}</p>}
      {feiten.length === 0 ? null : (
        <dl className="papier-feiten">
          {feiten.map(({ naam, waarde }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      )}
      {kolommen.length === 0 ? null : rijen.length === 0 ? (
        <p>{leeg}</p>
      ) : (
        <Table sectie={sectie} heading={id} />
      )}
    </section>
  );
}

type TableProps = { readonly sectie: Sectie; readonly heading: string };

function Table({ sectie: { kolommen, rijen }, heading }: TableProps) {
  return (
    <table className="papier-tabel" aria-labelledby={heading}>
      <thead>
        <tr>
          {kolommen.map((kolom) => (
            <th key={kolom} scope="col">
              {kolom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(([first = '', ...rest], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once, and two rows may read the same
          <tr key={row}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={kolommen[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
