/**
 * Latin letters that were typed while an Arabic or Kurdish keyboard was on: a grid reference is not typed twice because of a layout.
 * By the keys of the Arabic (101) and the Central Kurdish layout, QWERTY beneath.
 */
const ARABIC: Record<string, string> = {
  ض: "Q", ص: "W", ث: "E", ق: "R", ف: "T", غ: "Y", ع: "U", ه: "I", خ: "O", ح: "P", ش: "A", س: "S", ي: "D", ب: "F", ل: "G", ا: "H", ت: "J", ن: "K", م: "L",
  ئ: "Z", ء: "X", ؤ: "C", ر: "V", ى: "N", ة: "M",
};
const KURDISH: Record<string, string> = {
  ق: "Q", و: "W", ە: "E", ر: "R", ت: "T", ی: "Y", ئ: "U", ح: "I", ۆ: "O", پ: "P", ا: "A", س: "S", د: "D", ف: "F", گ: "G", ه: "H", ژ: "J", ک: "K", ل: "L",
  ز: "Z", خ: "X", ج: "C", ڤ: "V", ب: "B", ن: "N", م: "M",
};
const SOME_ARABIC = /\p{Script=Arabic}/u;

/** What may have been meant, the likeliest first; nothing when no letter is Arabic. */
export function meant(text: string): string[] {
  if (!SOME_ARABIC.test(text)) return [];
  const by = (keys: Record<string, string>, from: string): string => [...from].map((letter) => keys[letter] ?? letter).join("");
  // One Arabic key writes two letters: B.
  const all = [by(ARABIC, text.replaceAll("لا", "B")), by(ARABIC, text), by(KURDISH, text)];
  return [...new Set(all)].filter((each) => !SOME_ARABIC.test(each));
}
