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

  @OptionGroup var sending: SendingOptions
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try send(sending, in: options) { (open, chosen) throws(Failure) in
      try open.send(to: chosen.parties, roadmaps: chosen.roadmaps, in: sending.output)
    }
  }
}
