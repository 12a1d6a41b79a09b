import { EmptyState } from '../ui/EmptyState.tsx';

/** Stands where a screen is still being built. */
export function Placeholder() {
  return <EmptyState title="这一页正在做" />;
}
