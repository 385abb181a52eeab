/** Whether an address is the computer that the program itself runs on, however it is written. */
const own = /^\[?(127(\.\d{1,3}){3}|(0*:){2,7}0*1|::ffff:127(\.\d{1,3}){3})\]?$/;

/** From where somebody is signed in: the address, or in words that it is the program's own computer. */
export function placeOf(address: string, here: string): string {
  return own.test(address) ? here : address.replace(/^\[(.*)\]$/, "$1");
}
