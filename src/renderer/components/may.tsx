import type { ReactNode } from 'react';
import { type CallRef, useMay, useRefusal } from '../lib/rights.ts';

/** Shows what writes only to who may: the call that it makes is all it is told. */
export function May({ call, children }: { readonly call: CallRef; readonly children: ReactNode }) {
  return useMay(call) ? children : null;
}

/** In the place of a form: who it is for. */
export function OnlyFor({ call, children }: { readonly call: CallRef; readonly children: ReactNode }) {
  const refusal = useRefusal(call);
  return refusal === null ? (
    children
  ) : (
    <p className="zacht" role="note">
      {refusal}
    </p>
  );
}
