import RoadmapEngine
import StatusViews
import Wording

/// The frame of office papers, with the letterhead of the party whose copy this is.
extension OpenWorkspace {
  /// The largest logo that is read: 1 MiB.
  private static let mostLogoBytes = 1 << 20

  /// Returns what stands around a view on an office paper. A logo that cannot be shown is left out with a warning.
  /// - Parameters:
  ///   - speech: the language of the paper.
  ///   - reference: the reference number; empty for none.
  func frame(_ reader: Reader, _ speech: Wording, reference: String = "") -> Report.Frame {
    let author = scribe.author
    let party = author.party.flatMap { workspace[$0] }
    var frame = Report.Frame()
    frame.letterhead = (party?.letterhead ?? party?.name).map { speech.name($0) }.map(lines) ?? []
    frame.logo = party.flatMap(logo)
    frame.reference = reference
    let city = party?.city.map { speech.name($0) } ?? ""
    frame.placeAndDay = city.isEmpty ? [speech.date(today)] : [city, speech.day(ofPaper: today)]
    frame.marking = speech.marking(reader, in: workspace)
    // The name of a person stays inside; other readers are told the party.
    frame.author = reader == .own && !author.name.isEmpty ? author.name : party.map { speech.name($0.name) } ?? ""
    return frame
  }

  private func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func logo(of party: Party) -> Report.Logo? {
    guard !party.logo.isEmpty else { return nil }
    guard !party.logo.contains("/"), !party.logo.hasPrefix(".") else { return unusable(party.logo) }
    do throws(FileTrouble) {
      let bytes = try InputFile.read("\(store.folder.path)/parties/\(party.logo)", most: Self.mostLogoBytes)
      return bytes.flatMap { Report.Logo($0) } ?? unusable(party.logo)
    } catch {
      Output.complain(of: wording.trouble(error))
      return nil
    }
  }

  private func unusable(_ logo: String) -> Report.Logo? {
    Output.complain(of: wording.unusableLogo(logo))
    return nil
  }
}

extension Wording {
  var noLogoInDocuments: Diagnostic {
    Diagnostic(
      phrase(
        en: "The logo is left out, since a document can only hold a PNG.",
        fr: "Le logo est omis, car un document ne peut contenir qu’une image PNG.",
        ar: "لم يُدرج الشعار لأن الوثيقة لا تحمل إلا صورة PNG."),
      remedy: phrase(
        en: "Save the picture as PNG beside the SVG, and name it: jalon party set NE logo:NE.png",
        fr: "Enregistrez l’image en PNG à côté du SVG, et indiquez-la : jalon party set NE logo:NE.png",
        ar: "احفظ الصورة بصيغة PNG بجانب SVG ثم حدّدها: jalon party set NE logo:NE.png"))
  }

  fileprivate func unusableLogo(_ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The logo \"\(name)\" is left out: it is no PNG or SVG in the folder parties of the workspace.",
        fr: "Le logo « \(name) » est omis : ce n’est pas un fichier PNG ou SVG du dossier parties de l’espace de travail.",
        ar: "لم يُدرج الشعار \"\(name)\": ليس ملف PNG أو SVG في مجلد parties من مساحة العمل."),
      remedy: phrase(
        en: "Put the picture into that folder, and name it: jalon party set NE logo:NE.png",
        fr: "Placez l’image dans ce dossier, et indiquez-la : jalon party set NE logo:NE.png",
        ar: "ضع الصورة في ذلك المجلد، ثم حدّدها: jalon party set NE logo:NE.png"))
  }
}
