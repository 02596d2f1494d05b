import { Button } from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../../shared/domain/tijd/moment.ts';
import { useStatus } from '../../../data/planbord-data.ts';
import { Block } from '../basis/block.tsx';
import { BriefDialog } from './brieven-dialog.tsx';
import { BRIEVEN, passendeBrieven } from './brieven-soorten.ts';
import './brieven.css';

/** When this letter was made last; letters are documents of the dossier. */
function laatst({ documenten }: KlachtDossierOutput, soort: Briefsoort): string | null {
  const momenten = documenten.filter(({ brief }) => brief === soort).map(({ toegevoegdOp }) => toegevoegdOp);
  const last = momenten.sort().at(-1);
  return last === undefined ? null : dagOfMoment(last);
}

/** The letters that fit the complaint as it is now, and the print of the dossier. */
export function BrievenPanel({ dossier }: { readonly dossier: KlachtDossierOutput }) {
  const [soort, setSoort] = useState<Briefsoort | null>(null);
  const status = useStatus();
  const soorten = passendeBrieven(dossier);
  return (
    <Block titel="Brieven">
      {soorten.length === 0 ? <p className="zacht">Bij deze stand hoort geen brief.</p> : null}
      <ul className="brieven__lijst">
        {soorten.map((brief) => {
          const created = laatst(dossier, brief);
          return (
            <li key={brief}>
              <Button
                size="small"
                icon={<DocumentText20Regular />}
                disabledFocusable={status.data === undefined}
                onClick={() => setSoort(brief)}
              >
                {BRIEVEN[brief].titel}…
              </Button>
              <span className="zacht">
                {BRIEVEN[brief].artikel}
                {created === null ? '' : ` · gemaakt ${datumNl(created)}`}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="brieven__onder">
        <Button
          as="a"
          size="small"
          icon={<Print20Regular />}
          href={`#/klachten/afdruk?dossier=${encodeURIComponent(dossier.id)}`}
        >
          Dossier afdrukken
        </Button>
        <a href="#/klachten/sjablonen">Sjablonen van de brieven</a>
      </p>
      {soort === null || status.data === undefined ? null : (
        <BriefDialog
          soort={soort}
          dossier={dossier}
          vandaag={status.data.vandaag}
          gemeente={status.data.administratie.gemeente}
          ondertekenaar={status.data.gebruiker.naam}
          onClose={() => setSoort(null)}
        />
      )}
    </Block>
  );
}
