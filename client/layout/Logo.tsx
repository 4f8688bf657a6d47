/** The compass of Kompas Werving. */
export function Logo({ size = 44 }: { size?: number }) {
  return (
    <svg viewBox="0 0 44 44" width={size} height={size} aria-hidden style={{ flex: 'none' }}>
      <circle cx="22" cy="22" r="20" fill="#0B5F66" stroke="#1F2933" strokeWidth="2" />
      <path d="M29 10L25.5 25.5L15 34L18.5 18.5Z" fill="#F7F3EC" stroke="#1F2933" strokeWidth="1.8" strokeLinejoin="round" />
      <path d="M29 10L25.5 25.5L18.5 18.5Z" fill="#F2B84B" stroke="#1F2933" strokeWidth="1.8" strokeLinejoin="round" />
    </svg>
  );
}
