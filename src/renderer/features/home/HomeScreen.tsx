import { EmptyState } from '../../ui/EmptyState.tsx';

/** Being built. */
export function HomeScreen() {
  return <EmptyState title="这一页正在做" />;
}
