/** Takes the marks of letters.js away; what it marked need not be asked for again where all of it was sound. */
(sound) => {
  for (const element of document.querySelectorAll("[data-letters]")) delete element.dataset.letters;
  if (sound) for (const key of window.tansiqAsked) window.tansiqLetters.add(key);
}
