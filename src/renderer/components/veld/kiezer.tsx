import '../tabel/lijst-balk.css';
import { useId } from 'react';
import { type Keuze, KeuzeOpties } from './keuze-opties.tsx';

type KiezerProps = {
  readonly naam: string;
  readonly waarde: string;
  /** The first one is the ordinary one. */
  readonly keuzes: readonly Keuze[];
  readonly onKies: (waarde: string) => void;
};

/** A compact choice with its name inside: "Organisatie: alle". */
export function Kiezer({ naam, waarde, keuzes, onKies }: KiezerProps) {
  const id = useId();
  const gewoon = keuzes[0]?.waarde === waarde;
  return (
    <span className={gewoon ? 'lijstbalk__kiezer' : 'lijstbalk__kiezer lijstbalk__kiezer--actief'}>
      <label htmlFor={id}>{naam}:</label>
      <select id={id} value={waarde} onChange={(keuze) => onKies(keuze.target.value)}>
        <KeuzeOpties keuzes={keuzes} />
      </select>
    </span>
  );
}
