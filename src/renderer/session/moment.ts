/** A moment as a clerk reads it: 今天 09:12, 昨天 17:40, 2026-09-10 08:05. */
export function moment(iso: string, now: Date = new Date()): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  const day = dayText(time);
  if (day === dayText(now)) return `今天 ${clock}`;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return `${day === dayText(yesterday) ? '昨天' : day} ${clock}`;
}

/** The local day of a moment, ISO text. */
export function dayText(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
