/** A day typed short (9.25, 9-25, 9月25日) with the year of the meeting, the next one when the day lies before it; any other text as it is. */
export function writtenOut(text: string, meetingDay: string): string {
  const found = /^\s*(\d{1,2})\s*[-./月．。]\s*(\d{1,2})\s*[日号]?\s*$/.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) return text;
  const day = `-${found[1].padStart(2, '0')}-${found[2].padStart(2, '0')}`;
  const year = Number(meetingDay.slice(0, 4));
  return `${year}${day}` < meetingDay ? `${year + 1}${day}` : `${year}${day}`;
}
