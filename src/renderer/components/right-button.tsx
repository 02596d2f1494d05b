import { Button, type ButtonProps } from '@fluentui/react-components';
import { type CallRef, useMay } from '../lib/rights.ts';

type Props = Pick<ButtonProps, 'appearance' | 'size' | 'aria-label' | 'disabledFocusable' | 'children'> & {
  /** What is called in the end: a form that it opens belongs to it. */
  readonly call: CallRef;
  readonly onClick: () => void;
};

/** A button of something that writes: not there for who may not. */
export function RightButton({ call, ...button }: Props) {
  return useMay(call) ? <Button {...button} /> : null;
}
