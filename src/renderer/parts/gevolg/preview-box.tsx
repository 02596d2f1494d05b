import { Spinner } from '@fluentui/react-components';
import type { DetacheringGevolg } from '../../../shared/contract/detacheringen.ts';
import { Notice } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import { GevolgView } from './gevolg-view.tsx';

type Props = {
  readonly gevolg: DetacheringGevolg | undefined;
  readonly fout: unknown;
  readonly bezig: boolean;
  /** Names of the fields on screen; their messages stand there and not here. */
  readonly velden: readonly string[];
};

/** The place of the preview in a dialog: what happens, why it cannot, or what is still to fill in. */
export function PreviewBox({ gevolg, fout, bezig, velden }: Props) {
  if (fout) {
    const { tekst, velden: messages } = leesFout(fout);
    const elders = messages.length > 0 && messages.every(({ veld }) => velden.includes(veld));
    return elders ? null : (
      <div role="alert">
        <Notice soort="fout">{tekst}</Notice>
      </div>
    );
  }
  if (gevolg !== undefined) return <GevolgView gevolg={gevolg} />;
  if (bezig) return <Spinner size="tiny" label="Gevolgen uitrekenen" />;
  return <p className="zacht">Vul de velden in. Dan ziet u hier wat er gebeurt.</p>;
}
