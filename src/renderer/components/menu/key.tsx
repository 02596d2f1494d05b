import { keyText } from '../../actions/keys.ts';

/** A key as a small drawn cap. */
export function Key({ toets }: { readonly toets: string }) {
  return <kbd className="toets">{keyText(toets)}</kbd>;
}
