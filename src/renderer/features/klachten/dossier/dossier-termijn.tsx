import { datumNl, datumWithWeekdag } from '../../../../shared/domain/tijd/datum.ts';
import { Dates } from '../../../components/dates.tsx';
import { HelpLink } from '../../../components/help-link.tsx';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { Afleiding, DagenOver, TermijnBlock } from '../basis/termijn.tsx';

const NIVEAU = { vroeg: 'eerste signaal', midden: 'tweede signaal', laat: 'laatste signaal' } as const;

/** The term, the other dates that count, and where each comes from. */
export function DossierTermijn({ dossier }: DossierProps) {
  const { termijn, open, bewaren } = dossier;
  return (
    <Block
      titel="Termijn"
      acties={
        <>
          <DagenOver stand={termijn.stand} />
          <HelpLink topic="termijn" />
        </>
      }
    >
      <TermijnBlock termijn={termijn.maatgevend} />
      <dl className="klacht-feiten cijfers">
        {open && termijn.signalen.length > 0 ? (
          <div>
            <dt>Signalen op Vandaag</dt>
            <dd>
              <Dates
                text={termijn.signalen
                  .map(({ niveau, datum }) => `${datumNl(datum)} (${NIVEAU[niveau]})`)
                  .join(', ')}
              />
            </dd>
          </div>
        ) : null}
        {open && termijn.ontvangstbevestigingVoor !== null ? (
          <div>
            <dt>Ontvangstbevestiging voor</dt>
            <dd>{datumWithWeekdag(termijn.ontvangstbevestigingVoor)} (eigen norm)</dd>
          </div>
        ) : null}
        {open && termijn.nietInBehandeling?.soort === 'termijn' ? (
          <div>
            <dt>Niet in behandeling nemen kan tijdig t/m</dt>
            <dd>{datumWithWeekdag(termijn.nietInBehandeling.einde)} (Awb 9:8 lid 3)</dd>
          </div>
        ) : null}
        {termijn.ombudsman === null ? null : (
          <div>
            <dt>Klager kan naar de ombudsman t/m</dt>
            <dd>{datumWithWeekdag(termijn.ombudsman.einde)}</dd>
          </div>
        )}
        {termijn.ouderDanEenJaar === 'ja' ? (
          <div>
            <dt>Gedraging</dt>
            <dd>Langer dan een jaar vóór de klacht: 9:8 lid 1 b kan.</dd>
          </div>
        ) : null}
        {bewaren.zin === '' ? null : (
          <div>
            <dt>Bewaren</dt>
            <dd>{bewaren.zin}</dd>
          </div>
        )}
      </dl>
      {termijn.ombudsman === null ? null : (
        <Afleiding regels={termijn.ombudsman.afleiding} titel="Hoe de datum voor de ombudsman is berekend" />
      )}
    </Block>
  );
}
