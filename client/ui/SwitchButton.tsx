import type { ReactNode } from 'react';

interface SwitchButtonProps {
  checked: boolean;
  disabled?: boolean;
  busy?: boolean; // the answer to the last press is pending
  className?: string | undefined;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** A button that is on or off, for any look; `Toggle` is the usual one. It stays reachable while it cannot be pressed. */
export function SwitchButton({ checked, disabled = false, busy, className, onChange, children }: SwitchButtonProps) {
  return (
    <button
      type="button"
      role="switch"
      className={className}
      aria-checked={checked}
      aria-busy={busy}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onChange(!checked)}
    >
      {children}
    </button>
  );
}
