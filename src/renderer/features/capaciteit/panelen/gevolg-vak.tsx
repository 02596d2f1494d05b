import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { InzetVraag } from '../../../../shared/domain/inzet/plan-inzet.ts';
import {
  BEZETTING_LABEL,
  type Bezetting,
  type Rekenwijze,
} from '../../../../shared/domain/planbord/capaciteit.ts';
import { procentTekst, urenMetTeken } from '../../../../shared/domain/tekst/getal.ts';
import { weekVan } from '../../../../shared/domain/tijd/week.ts';
import { isInVenster } from '../../../data/venster.ts';
import { berekenGevolg, type GevolgRegel } from '../bewerken/gevolg.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import { groepNaam } from '../rijen/rij-basis.ts';

function bezettingTekst(bezetting: Bezetting): string {
  return bezetting.soort === 'percentage'
    ? procentTekst(bezetting.waarde)
    : BEZETTING_LABEL[bezetting.soort].toLowerCase();
}

function klasse(bezetting: Bezetting): string {
  return `bezetting bezetting--${bezetting.soort === 'percentage' ? bezetting.klasse : bezetting.soort}`;
}

type Props = {
  readonly vraag: InzetVraag | null;
  readonly model: Pick<PlanbordModel, 'gegevens' | 'venster' | 'opzoek' | 'vandaag'>;
  readonly rekenwijze: Rekenwijze;
};

/** What the change does to the teams and their gebied before anything is written, or why it cannot be. */
export function GevolgVak({ vraag, model, rekenwijze }: Props) {
  const { gegevens, venster, opzoek, vandaag } = model;
  const uitgesteld = useDeferredValue(vraag);
  const gevolg = useMemo(
    () =>
      uitgesteld === null || !isInVenster(venster, uitgesteld.van)
        ? null
        : berekenGevolg({ gegevens, vraag: uitgesteld, vandaag, rekenwijze }),
    [uitgesteld, gegevens, venster, vandaag, rekenwijze],
  );
  if (uitgesteld === null) return <GeenGevolg>Vul de velden in om het gevolg te zien.</GeenGevolg>;
  if (gevolg === null) return <GeenGevolg>Zet het planbord op deze week om het gevolg te zien.</GeenGevolg>;
  if (gevolg.soort === 'weigering') return <GeenGevolg>Dit kan niet. {gevolg.melding}</GeenGevolg>;
  if (gevolg.regels.length === 0)
    return <GeenGevolg>In deze week verandert er voor geen team iets.</GeenGevolg>;
  return (
    <section className="gevolg" aria-label="Gevolg">
      <h3>Gevolg vanaf week {weekVan(uitgesteld.van).week}</h3>
      <dl className="cijfers">
        {gevolg.regels.map((regel) => (
          <GevolgRij
            key={`${regel.soort}:${regel.id}`}
            regel={regel}
            naam={groepNaam(opzoek, { soort: regel.soort, id: regel.id })}
          />
        ))}
      </dl>
    </section>
  );
}

function GeenGevolg({ children }: { readonly children: ReactNode }) {
  return (
    <p className="gevolg gevolg--leeg zacht" role="status">
      {children}
    </p>
  );
}

function GevolgRij({ regel, naam }: { readonly regel: GevolgRegel; readonly naam: string }) {
  const saldo = regel.saldoNa === null ? '' : ` · saldo ${urenMetTeken(regel.saldoNa)} u`;
  return (
    <div title={`${naam}${saldo}`}>
      <dt>{naam}</dt>
      <dd>
        <span>{bezettingTekst(regel.voor)}</span>
        <span aria-hidden="true">→</span>
        <span className="alleen-voorlezen">wordt</span>
        <span className={klasse(regel.na)}>{bezettingTekst(regel.na)}</span>
      </dd>
    </div>
  );
}
