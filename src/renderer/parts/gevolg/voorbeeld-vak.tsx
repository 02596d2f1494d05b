import { Spinner } from '@fluentui/react-components';
import type { DetacheringGevolg } from '../../../shared/contract/detacheringen.ts';
import { Melding } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import { GevolgBeeld } from './gevolg-beeld.tsx';

type Props = {
  readonly gevolg: DetacheringGevolg | undefined;
  readonly fout: unknown;
  readonly bezig: boolean;
  /** Names of the fields on screen; their messages stand there and not here. */
  readonly velden: readonly string[];
};

/** The place of the preview in a dialog: what happens, why it cannot, or what is still to fill in. */
export function VoorbeeldVak({ gevolg, fout, bezig, velden }: Props) {
  if (fout) {
    const { tekst, velden: meldingen } = leesFout(fout);
    const elders = meldingen.length > 0 && meldingen.every(({ veld }) => velden.includes(veld));
    return elders ? null : (
      <div role="alert">
        <Melding soort="fout">{tekst}</Melding>
      </div>
    );
  }
  if (gevolg !== undefined) return <GevolgBeeld gevolg={gevolg} />;
  if (bezig) return <Spinner size="tiny" label="Gevolgen uitrekenen" />;
  return <p className="zacht">Vul de velden in. Dan ziet u hier wat er gebeurt.</p>;
}
