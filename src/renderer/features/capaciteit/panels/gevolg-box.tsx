import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import { coverageText } from '../../../../shared/domain/planbord/uitkomst.ts';
import { urenWithSign } from '../../../../shared/domain/tekst/number.ts';
import { weekOf } from '../../../../shared/domain/tijd/week.ts';
import { isInWindow } from '../../../data/window.ts';
import { BezettingChange } from '../../../parts/bezetting.tsx';
import { KnelpuntGevolg } from '../../../parts/gevolg/knelpunt-gevolg.tsx';
import { calculateGevolg, type GevolgLine } from '../edit/gevolg.ts';
import { type GevolgVraag, tryChange } from '../edit/proef.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import { groupNaam } from '../rows/row-base.ts';

type Props = {
  readonly vraag: GevolgVraag | null;
  readonly model: Pick<PlanbordModel, 'gegevens' | 'venster' | 'opzoek' | 'vandaag'>;
  readonly rekenwijze: Rekenwijze;
};

/** What the change does to the teams, their gebied and the knelpunten before anything is written, or why it cannot be. */
export function GevolgBox({ vraag, model, rekenwijze }: Props) {
  const { gegevens, venster, opzoek, vandaag } = model;
  const uitgesteld = useDeferredValue(vraag);
  const proef = useMemo(
    () =>
      uitgesteld === null || !isInWindow(venster, uitgesteld.van) ? null : tryChange(gegevens, uitgesteld),
    [uitgesteld, gegevens, venster],
  );
  const gevolg = useMemo(
    () => (proef?.soort === 'proef' ? calculateGevolg({ gegevens, proef, vandaag, rekenwijze }) : null),
    [proef, gegevens, vandaag, rekenwijze],
  );
  if (uitgesteld === null) return <NoGevolg>Vul de velden in om het gevolg te zien.</NoGevolg>;
  if (proef === null) return <NoGevolg>Zet het planbord op deze week om het gevolg te zien.</NoGevolg>;
  if (proef.soort === 'weigering') return <NoGevolg>Dit kan niet. {proef.melding}</NoGevolg>;
  return (
    <section className="gevolg" aria-label="Gevolg">
      {gevolg === null || gevolg.regels.length === 0 ? (
        <p className="zacht">In deze week verandert er voor geen team iets.</p>
      ) : (
        <>
          <h3>Gevolg vanaf week {weekOf(gevolg.maandag).week}</h3>
          <dl className="cijfers">
            {gevolg.regels.map((line) => (
              <GevolgRow
                key={`${line.soort}:${line.id}`}
                regel={line}
                naam={groupNaam(opzoek, { soort: line.soort, id: line.id })}
              />
            ))}
          </dl>
        </>
      )}
      <KnelpuntGevolg voor={gegevens} na={proef.straks} vandaag={vandaag} van={proef.van} />
    </section>
  );
}

function NoGevolg({ children }: { readonly children: ReactNode }) {
  return (
    <p className="gevolg gevolg--leeg zacht" role="status">
      {children}
    </p>
  );
}

function GevolgRow({ regel, naam }: { readonly regel: GevolgLine; readonly naam: string }) {
  const saldo = regel.saldoNa === null ? '' : ` · saldo ${urenWithSign(regel.saldoNa)} u`;
  const { coverage } = regel;
  return (
    <div title={`${naam}${saldo}`}>
      <dt>
        {naam}
        {coverage === null ? null : <span className="zacht"> ({coverageText(coverage)})</span>}
      </dt>
      <dd>
        <BezettingChange voor={regel.voor} na={regel.na} />
      </dd>
    </div>
  );
}
