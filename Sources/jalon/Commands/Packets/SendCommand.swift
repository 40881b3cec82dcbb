import Archives
import ArgumentParser
import Library
import RoadmapEngine
import Storage
import Wording

struct SendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: String(
      en: "Write a packet for each party: what it may see, and what was changed.",
      fr: "Écrire un envoi pour chaque partie : ce qu’elle peut voir, et ce qui a changé.",
      ar: "كتابة حزمة لكل طرف: ما يجوز له رؤيته وما تغيّر."),
    discussion: String(
      en: """
        The packet is a zip file that goes by mail or on a stick; the other party takes it over with jalon receive. It holds everything that the
        party may see, so that a lost one is made up for by the next. Notes, reasons, hidden steps and proposals of others are never in it.
        """,
      fr: """
        L’envoi est un fichier zip, à transmettre par courriel ou sur une clé ; l’autre partie le reprend par jalon receive. Il contient tout \
        ce que la partie peut voir : le suivant remplace un envoi perdu. Ni notes, ni motifs, ni étapes cachées, ni propositions d’autres \
        n’y figurent jamais.
        """,
      ar: """
        الحزمة ملف zip يُرسل بالبريد أو على ذاكرة محمولة؛ ويأخذها الطرف الآخر بالأمر jalon receive. وفيها كل ما يجوز للطرف رؤيته، فتعوّض \
        التالية ما ضاع. ولا تحتوي أبدًا على ملاحظات أو أسباب أو خطوات مخفية أو مقترحات أطراف أخرى.
        """,
      examples: "jalon send LY", "jalon send LY TD --roadmap ne-ly-labour --output /media/usb"))

  @Argument(
    help: ArgumentHelp(.party, en: "The parties.", fr: "Les parties.", ar: "الأطراف."), completion: .parties) var parties: [String]
  @Option(help: .onlyRoadmap, completion: .roadmaps) var roadmap: [String] = []
  @Option(
    help: ArgumentHelp(
      .folder, en: "The folder of the packets; by default this one.", fr: "Le dossier des envois ; par défaut le dossier courant.",
      ar: "مجلد الحزم؛ والمجلد الحالي افتراضًا."), completion: .directory) var output: String = "."
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      var chosen: [Roadmap.ID] = []
      for id in roadmap { chosen.append(open.workspace.roadmaps[try open.roadmap(id)].id) }
      var wanted: [Party.ID] = []
      for id in parties { wanted.append(try open.party(id).id) }
      try Output.write(lines: try open.send(to: wanted, roadmaps: chosen.isEmpty ? nil : chosen, in: output))
    }
  }
}
