/** Whether a text holds what looks like the number of a bank card. */
export function cardNumber(text: string): boolean {
  const runs = text.match(/\d(?:[ -]?\d){12,18}/g) ?? [];
  return runs.map((run) => run.replaceAll(/\D/g, "")).some(addsUp);
}

/** The check sum that every card number has. */
function addsUp(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
