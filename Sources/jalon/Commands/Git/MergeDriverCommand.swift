import ArgumentParser
import FileLimits
import Storage
import Wording

struct MergeDriverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver",
    abstract: String(
      en: "Merge one file of a plan; git runs this.", fr: "Fusionner un fichier d’un plan ; c’est git qui lance cette commande.",
      ar: "دمج ملف واحد من الخطة؛ يشغّل git هذا الأمر."),
    discussion: String(
      en: """
        OURS becomes what both versions make together. What both have changed in different ways stays as in FORMER until the next command of
        Jalon, which reads the history and lists it as contested. Exit code 1, and OURS is left as it is, if a file cannot be read. See: jalon git
        setup
        """,
      fr: """
        OURS devient ce que les deux versions donnent ensemble. Ce que les deux ont modifié différemment reste comme dans FORMER jusqu’à la \
        prochaine commande de Jalon, qui lit l’historique et le signale comme divergent. Code de sortie 1, et OURS reste tel quel, si un \
        fichier ne peut pas être lu. Voir : jalon git setup
        """,
      ar: """
        يصير OURS ما تعطيه النسختان معًا. وما عدّلته كلتاهما بطريقتين مختلفتين يبقى كما في FORMER إلى أول أمر من Jalon يقرأ السجل ويعرضه \
        متعارضًا. ورمز الخروج 1، ويبقى OURS كما هو، إذا تعذّرت قراءة ملف. انظر: jalon git setup
        """,
      examples: "jalon merge-driver %O %A %B %P"))

  @Argument(
    help: ArgumentHelp(
      .file, en: "The version on which both were made; an empty file if there is none.",
      fr: "La version dont les deux sont parties ; un fichier vide s’il n’y en a pas.",
      ar: "النسخة التي بُنيت عليها النسختان؛ وملف فارغ إن لم توجد.")
  ) var former: String
  @Argument(
    help: ArgumentHelp(
      .file, en: "The version of this branch, which is replaced.", fr: "La version de cette branche, qui est remplacée.",
      ar: "نسخة هذا الفرع، وتُستبدل.")) var ours: String
  @Argument(
    help: ArgumentHelp(.file, en: "The version of the other branch.", fr: "La version de l’autre branche.", ar: "نسخة الفرع الآخر."))
  var theirs: String
  @Argument(
    help: ArgumentHelp(
      .file, en: "The path of the file in the repository.", fr: "Le chemin du fichier dans le dépôt.", ar: "مسار الملف في المستودع."))
  var path: String

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording.ofReader
      func bytes(_ path: String, _ version: FileMerge.Version) throws(Failure) -> [UInt8] {
        do throws(FileTrouble) {
          guard let bytes = try InputFile.read(path, most: FileLimits.fileBytes) else { throw FileTrouble.missing(path) }
          return bytes
        } catch { throw Failure(1, wording.unmergeable(self.path, version, wording.trouble(error).sentence)) }
      }
      let versions = (try bytes(former, .former), try bytes(ours, .ours), try bytes(theirs, .theirs))
      let merged: [UInt8]
      do throws(FileMerge.Fault) {
        merged = try FileMerge.merged(former: versions.0, ours: versions.1, theirs: versions.2, path: path)
      } catch {
        switch error {
        case .unreadable(let version, let fault):
          throw Failure(1, wording.unmergeable(path, version, wording.trouble(.broken(path, fault)).sentence))
        case .newer(let version): throw Failure(1, wording.unmergeable(path, version, wording.trouble(.newerFormat(path)).sentence))
        case .noPlanFile: throw Failure(1, wording.noPlanFile(path))
        }
      }
      // Code 1 tells git that the file has to be merged by hand.
      do throws(Failure) { try OutputFile.write(merged, to: ours) } catch { throw Failure(1, error.diagnostic) }
    }
  }
}
