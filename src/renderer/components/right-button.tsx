import { Button, type ButtonProps } from '@fluentui/react-components';
import { type CallRef, useMay } from '../lib/rights.ts';

type Props = Pick<ButtonProps, 'appearance' | 'size' | 'aria-label' | 'disabledFocusable' | 'children'> & {
  /** What is called in the end: a form that it opens belongs to it. */
  readonly call: CallRef;
  /** Why not on what it is about, where the call alone does not tell; null = it may. */
  readonly refusal?: string | null;
  readonly onClick: () => void;
};

/** A button of something that writes: not there for who may not. */
export function RightButton({ call, refusal = null, ...button }: Props) {
  return useMay(call) && refusal === null ? <Button {...button} /> : null;
}
