import Wording

/// Words about notes, in the planner and in a person’s own editor.
extension Wording {
  /// Returns what went wrong with the editor. The notes have stayed as they were.
  func editorFailed(_ fault: EditorFault) -> String {
    switch fault {
    case .failed:
      phrase(
        en: "The editor failed; nothing was changed. Set VISUAL or EDITOR to one that works.",
        fr: "L’éditeur a échoué ; rien n’a changé. Définissez VISUAL ou EDITOR.", ar: "فشل المحرر ولم يتغير شيء. اضبط VISUAL أو EDITOR.")
    case .noFile:
      phrase(
        en: "The editor left no file; the notes are as they were. Save under the name that was opened.",
        fr: "L’éditeur n’a laissé aucun fichier ; les notes sont inchangées. Enregistrez sous le nom ouvert.",
        ar: "لم يترك المحرر أي ملف وبقيت الملاحظات كما كانت. احفظ بالاسم الذي فُتح.")
    case .notAFile:
      phrase(
        en: "What the editor left is not a regular file; the notes are as they were. Save under the name that was opened.",
        fr: "L’éditeur n’a pas laissé un fichier ordinaire ; les notes sont inchangées. Enregistrez sous le nom ouvert.",
        ar: "ما تركه المحرر ليس ملفًا عاديًا وبقيت الملاحظات كما كانت. احفظ بالاسم الذي فُتح.")
    case .unreadable:
      phrase(
        en: "What the editor left cannot be read; the notes are as they were. Check the permissions that it gives its files.",
        fr: "Le fichier laissé par l’éditeur est illisible ; les notes sont inchangées. Vérifiez les droits qu’il donne.",
        ar: "تعذرت قراءة ما تركه المحرر وبقيت الملاحظات كما كانت. تحقق من أذونات ملفاته.")
    case .tooLong: textTooLong
    case .notText:
      phrase(
        en: "What the editor left is not UTF-8 text; the notes are as they were. Set its encoding to UTF-8.",
        fr: "L’éditeur n’a pas laissé un texte UTF-8 ; les notes sont inchangées. Réglez son encodage sur UTF-8.",
        ar: "ما تركه المحرر ليس نصًا بترميز UTF-8 وبقيت الملاحظات كما كانت. اضبط ترميزه على UTF-8.")
    }
  }

  func notesOfOthers(saves: String) -> String {
    phrase(
      en: "Somebody else has changed these notes meanwhile; \(saves) again replaces them.",
      fr: "Quelqu’un d’autre a modifié ces notes entre-temps ; \(saves) encore les remplace.",
      ar: "عدّل شخص آخر هذه الملاحظات في الأثناء؛ \(saves) ثانية لاستبدالها.")
  }

  var textTooLong: String {
    phrase(
      en: "The text is longer than 64 KB; nothing was changed.", fr: "Le texte dépasse 64 Ko ; rien n’a changé.",
      ar: "النص أطول من 64 ك.ب؛ لم يتغير شيء.")
  }
}
