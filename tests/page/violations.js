/** What axe, which the page must hold already, finds under these tags. A small mark may be small where the same is reached elsewhere (look.js). */
async (tags) => {
  const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  const excused = (rule, node) => rule === "target-size" && document.querySelector(node.target.join(" "))?.closest("[data-elsewhere]");
  return violations.flatMap(({ id, nodes }) => nodes.filter((node) => !excused(id, node)).map((node) => `axe ${id}: ${node.target.join(" ")} ${node.failureSummary}`));
}
