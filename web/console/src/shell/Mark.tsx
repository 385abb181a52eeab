/** The sign of the product. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--primary-fill)" />
      <path
        d="M11 8h10a4 4 0 0 1 4 4v5a4 4 0 0 1-4 4h-4.6l-4.5 3.6a.8.8 0 0 1-1.3-.62V21A4 4 0 0 1 7 17v-5a4 4 0 0 1 4-4z"
        fill="var(--on-fill)"
      />
      <circle cx="13" cy="14.5" r="1.5" fill="var(--primary-fill)" />
      <circle cx="19" cy="14.5" r="1.5" fill="var(--primary-fill)" />
    </svg>
  );
}
