/** All that was written on canvases since `record_map_words`, and what of it is not in one piece and in the page's font. */
() => {
  const written = window.tansiqWritten;
  const faults = written.filter(([text, font, spaced]) => parseFloat(spaced) !== 0 || !font.includes("Vazirmatn") || /^\p{Script=Arabic}$/u.test(text.trim()));
  return [written.map(([text]) => text), faults.map((each) => each.join(" | "))];
}
