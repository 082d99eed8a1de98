const named = new Map<string, number>([
  ['gmt', 0],
  ['utc', 0],
  ['ut', 0],
  ['z', 0],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['ist', 330],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['sast', 120],
  ['eest', 180],
  ['msk', 180],
  ['jst', 540],
  ['kst', 540],
  ['awst', 480],
  ['sgt', 480],
  ['hkt', 480],
  ['acst', 570],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['brt', -180],
  ['nst', -210],
  ['ast', -240],
  ['adt', -180],
  ['edt', -240],
  ['est', -300],
  ['et', -300],
  ['cdt', -300],
  ['cst', -360],
  ['ct', -360],
  ['mdt', -360],
  ['mst', -420],
  ['mt', -420],
  ['pdt', -420],
  ['pst', -480],
  ['pt', -480],
  ['akdt', -480],
  ['akst', -540],
  ['hst', -600],
]);

/**
 * Minutes east of Greenwich of `GMT`, `+0100`, `-04:00`, `EST`, `GMT-0400 (EDT)` and the like; undefined when the text names
 * no zone that is known.
 */
export function zoneMinutes(text: string): number | undefined {
  const zone = text.trim();
  if (zone === 'GMT' || zone === '+0000' || zone === 'Z') {
    return 0;
  }
  const numbers =
    /^(?:[a-z]{2,4})?\s*([+\-−])(\d{1,2}):?(\d{2})?(?:\s*\(?[^)]{0,60}\)?)?$/i.exec(
      zone,
    );
  if (numbers) {
    const [, sign, hours, minutes = '0'] = numbers;
    const total = Number(hours) * 60 + Number(minutes);
    return total > 14 * 60 ? undefined : (sign === '+' ? 1 : -1) * total;
  }
  const name = /^\(?([a-z]{1,5})\)?\.?$/i.exec(zone)?.[1].toLowerCase();
  return name === undefined ? undefined : named.get(name);
}
