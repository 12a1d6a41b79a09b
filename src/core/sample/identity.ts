import { checkCharacter } from '../kinds/idNumber.ts';
import type { Sex } from './names.ts';
import type { Random } from './random.ts';

/** An area code that was never given to any place, so that no living person has these numbers. */
const AREA = '990000';

/** Gives out identity numbers and telephones that belong to nobody, each once. */
export interface Identities {
  idNumber(birthDate: string, sex: Sex): string;
  phone(): string;
}

/** Identities of one community: 1990000xxxx for telephones, area code 990000 for identity numbers. */
export function identities(random: Random): Identities {
  const usedNumbers = new Set<string>();
  let next = random.between(0, 9999);
  const draw = (birthDate: string, sex: Sex): string => {
    const sequence = random.between(0, 499) * 2 + (sex === '1' ? 1 : 0);
    const body = `${AREA}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
    return body + checkCharacter(body);
  };
  return {
    idNumber(birthDate, sex) {
      let number = draw(birthDate, sex);
      while (usedNumbers.has(number)) number = draw(birthDate, sex);
      usedNumbers.add(number);
      return number;
    },
    phone() {
      next = (next + 3_571) % 10_000;
      return `1990000${String(next).padStart(4, '0')}`;
    },
  };
}
