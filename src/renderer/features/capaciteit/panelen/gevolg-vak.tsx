import { useDeferredValue, useMemo } from 'react';
import {
  BEZETTING_LABEL,
  type Bezetting,
  type Rekenwijze,
} from '../../../../shared/domain/planbord/capaciteit.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { procentTekst, urenMetTeken } from '../../../../shared/domain/tekst/getal.ts';
import { weekVan } from '../../../../shared/domain/tijd/week.ts';
import { berekenGevolg, type GevolgRegel, type Voorstel } from '../bewerken/gevolg.ts';
import type { Opzoek } from '../rijen/opzoek.ts';
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
  readonly voorstel: Voorstel | null;
  readonly gegevens: PlanbordGegevens;
  readonly opzoek: Opzoek;
  readonly vandaag: string;
  readonly rekenwijze: Rekenwijze;
};

/** What the change does to the teams and their gebied, before anything is written. */
export function GevolgVak({ voorstel, gegevens, opzoek, vandaag, rekenwijze }: Props) {
  const uitgesteld = useDeferredValue(voorstel);
  const regels = useMemo(
    () => (uitgesteld === null ? [] : berekenGevolg({ gegevens, voorstel: uitgesteld, vandaag, rekenwijze })),
    [uitgesteld, gegevens, vandaag, rekenwijze],
  );
  if (uitgesteld === null || regels.length === 0) {
    return <p className="gevolg gevolg--leeg zacht">Vul de velden in om het gevolg te zien.</p>;
  }
  return (
    <section className="gevolg" aria-label="Gevolg">
      <h3>Gevolg vanaf week {weekVan(uitgesteld.van).week}</h3>
      <dl className="cijfers">
        {regels.map((regel) => (
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
